import { expect, test } from 'vitest';
import { pairOf } from '../../tests/pair-of';
import type { Typed } from '../../tests/rep';
import { compareRecord, type Outcome } from './compare';

const NAME: readonly Typed[] = [
  ['givenName', 'Jane'],
  ['familyName', 'Whitfield'],
];
test.each<[string, Typed, readonly Typed[], Outcome]>([
  ['the same', ['city', 'Oakland'], [['city', 'OAKLAND']], 'same'],
  ['another spelling of a phone', ['phone', '(415) 236-7788'], [['phone', '+1 415.236.7788']], 'same'],
  ['joined from two fields', ['fullName', 'Whitfield, Jane'], NAME, 'part'],
  ['split off a longer one', ['givenName', 'Jane'], [['fullName', 'Jane Whitfield']], 'part'],
  [
    'an address in one line',
    ['street', '12 Harbour Road, Oakland'],
    [
      ['street', '12 Harbour Rd'],
      ['city', 'Oakland'],
    ],
    'part',
  ],
  ['a text that holds it', ['company', 'Acme Tools'], [['other', 'Acme Tools']], 'part'],
  ['a typo in a name', ['familyName', 'Whitfeild'], [['familyName', 'Whitfield']], 'similar'],
  ['a name that is like the other one of another person', ['givenName', 'Whitfeild'], NAME, 'differs'],
  ['a middle name that is like a given one', ['middleName', 'Janet'], NAME, 'new'],
  ['a short form of a given name', ['givenName', 'Bob'], [['givenName', 'Robert']], 'similar'],
  [
    'a short form in a whole name',
    ['fullName', 'Bob Whitfield'],
    [['fullName', 'Whitfield, Robert']],
    'similar',
  ],
  [
    'a short form with another family name',
    ['fullName', 'Bob Okafor'],
    [['fullName', 'Robert Whitfield']],
    'differs',
  ],
  ['an initial for a given name', ['fullName', 'J. Whitfield'], [['fullName', 'Jane Whitfield']], 'similar'],
  ['a given name for an initial', ['fullName', 'Jane Whitfield'], [['fullName', 'J. Whitfield']], 'similar'],
  ['an initial alone, of whichever name', ['givenName', 'J.'], [['fullName', 'Tom Jones']], 'new'],
  ['a given name that may be a family name in short', ['givenName', 'Jane'], [['fullName', 'Tom J.']], 'new'],
  ['an initial of no word', ['givenName', 'J.'], [['fullName', 'Tom Okafor']], 'differs'],
  ['an initial of the given name', ['givenName', 'J.'], [['givenName', 'Jane']], 'similar'],
  ['an initial of another given name', ['givenName', 'J.'], [['givenName', 'Tom']], 'differs'],
  ['a nickname of a half', ['givenName', 'Bob'], [['fullName', 'Robert Whitfield']], 'similar'],
  [
    'an initial for a middle name',
    ['fullName', 'Jane M. Whitfield'],
    [['fullName', 'Jane Maria Whitfield']],
    'similar',
  ],
  ['the initial of another', ['fullName', 'T. Whitfield'], [['fullName', 'Jane Whitfield']], 'differs'],
  ['the second letter of a name', ['fullName', 'A. Whitfield'], [['fullName', 'Jane Whitfield']], 'unsure'],
  [
    'an initial that the family name has',
    ['fullName', 'W. Whitfield'],
    [['fullName', 'Tom Whitfield']],
    'unsure',
  ],
  [
    'the same initial beside a nickname',
    ['fullName', 'Bob W. Whitfield'],
    [['fullName', 'Robert W. Whitfield']],
    'similar',
  ],
  ['nothing but initials', ['fullName', 'J. W.'], [['fullName', 'Jane Whitfield']], 'differs'],
  ['a typo in one word of two', ['fullName', 'Jane Whitfeild'], [['fullName', 'Jane Whitfield']], 'similar'],
  [
    'one word of two is another',
    ['fullName', 'John Richardson'],
    [['fullName', 'Jane Richardson']],
    'unsure',
  ],
  ['another name', ['familyName', 'Okafor'], [['familyName', 'Whitfield']], 'differs'],
  ['another house number', ['street', '837 Second Avenue'], [['street', '840 Second Avenue']], 'differs'],
  ['another colleague', ['email', 'tom.okafor@acme.com'], [['email', 'jane.whitfield@acme.com']], 'differs'],
  ['a question that is not answered', ['city', 'Oakland'], [['email', 'jane@acme.com']], 'new'],
  ['a number of two digits in another field', ['quantity', '12'], [['street', '12 Harbour Road']], 'new'],
  [
    'a mention that another address contradicts',
    ['email', 'tom@acme.com', 'mention'],
    [['email', 'jane@acme.com']],
    'new',
  ],
  [
    'a stated value beside a mention',
    ['email', 'tom@acme.com'],
    [['email', 'jane@acme.com', 'mention']],
    'new',
  ],
])('%s: %s', async (_name, value, stored, outcome) => {
  const { input, printer } = await pairOf([value], stored);
  const [found] = compareRecord(input.open, input.stored, printer);
  expect(found?.outcome).toBe(outcome);
});

test.each<[string, string, string, Outcome]>([
  ['J.', 'Whitfield', 'Jane Whitfield', 'similar'],
  ['Jane', 'Whitfield', 'Whitfield, J.', 'similar'],
  ['J.', 'Okafor', 'Tom Jones', 'new'],
  ['J.', 'Jones', 'Tom Jones', 'new'],
  ['T.', 'Jones', 'Tom Jones', 'similar'],
  ['J.', 'Whitfield', 'Tom Whitfield', 'differs'],
])('an initial beside the other half of a name: %s, %s of %s', async (given, family, stored, outcome) => {
  const halves: readonly Typed[] = [
    ['givenName', given],
    ['familyName', family],
  ];
  const { input, printer } = await pairOf(halves, [['fullName', stored]]);
  const [found] = compareRecord(input.open, input.stored, printer);
  expect(found?.outcome).toBe(outcome);
});

test.each<[string, readonly Typed[], readonly Typed[], boolean]>([
  ['both mention', [['email', 'tom@acme.com', 'mention']], [['email', 'tom@acme.com', 'mention']], true],
  [
    'one mentions, the other states',
    [['email', 'tom@acme.com', 'mention']],
    [['email', 'tom@acme.com']],
    false,
  ],
  [
    'both state one, and one mentions the other',
    [
      ['email', 'tom@acme.com', 'mention'],
      ['email', 'jane@acme.com'],
    ],
    [['email', 'tom@acme.com']],
    true,
  ],
  [
    'both mention a document',
    [['id', 'INV-2024-0012', 'mention']],
    [['id', 'INV-2024-0012', 'mention']],
    false,
  ],
])('hearsay: %s', async (_name, open, stored, isHearsay) => {
  const { input, printer } = await pairOf(open, stored);
  const [found] = compareRecord(input.open, input.stored, printer);
  expect(found).toMatchObject({ outcome: 'same' });
  expect(found?.isHearsay === true).toBe(isHearsay);
});
