import { expect, test } from 'vitest';
import { pairOf } from '../../tests/pair-of';
import type { Typed } from '../../tests/rep';
import { compareRecord } from './compare';
import { type Veto, vetoOf } from './veto';

const JANE: readonly Typed[] = [
  ['fullName', 'Jane Whitfield'],
  ['email', 'jane.whitfield@acme.com'],
  ['birthDate', '1980-04-12'],
  ['phone', '+1 415 236 7788'],
];
const ACME: readonly Typed[] = [
  ['company', 'Acme Tools'],
  ['phone', '+1 415 236 7788'],
  ['street', '12 Harbour Road'],
];

test.each<[string, readonly Typed[], readonly Typed[], Veto | undefined]>([
  ['the same person', JANE, JANE, undefined],
  [
    'another name at the same phone',
    [
      ['fullName', 'Tom Okafor'],
      ['phone', '+1 415 236 7788'],
    ],
    JANE,
    'name',
  ],
  [
    'the same surname, another first name',
    [
      ['givenName', 'Robert'],
      ['familyName', 'Whitfield'],
    ],
    JANE,
    'name',
  ],
  [
    'another name at the same e-mail',
    [
      ['fullName', 'Tom Okafor'],
      ['email', 'jane.whitfield@acme.com'],
    ],
    JANE,
    'name',
  ],
  [
    'a married name at the same e-mail',
    [
      ['givenName', 'Jane'],
      ['familyName', 'Okafor'],
      ['email', 'jane.whitfield@acme.com'],
    ],
    JANE,
    undefined,
  ],
  [
    'a married name and the same birth date',
    [
      ['givenName', 'Jane'],
      ['familyName', 'Okafor'],
      ['birthDate', '1980-04-12'],
    ],
    JANE,
    undefined,
  ],
  ['a badly mistyped name', [['fullName', 'Jane Witfeeld']], [['fullName', 'Jane Whitfield']], undefined],
  ['a name that is only a little alike', [['familyName', 'Whitman']], [['familyName', 'Whitfield']], 'name'],
  [
    'the same with the same birth date',
    [
      ['familyName', 'Whitman'],
      ['birthDate', '1980-04-12'],
    ],
    JANE,
    undefined,
  ],
  [
    'the same with an alike birth date and another phone',
    [
      ['familyName', 'Whitman'],
      ['birthDate', '1980-04-21'],
      ['phone', '+1 628 555 9042'],
    ],
    JANE,
    'name',
  ],
  [
    'another personal e-mail',
    [
      ['email', 'tom.okafor@acme.com'],
      ['phone', '+1 415 236 7788'],
    ],
    JANE,
    'email',
  ],
  [
    'a role mailbox instead of hers',
    [
      ['email', 'info@acme.com'],
      ['phone', '+1 415 236 7788'],
    ],
    JANE,
    undefined,
  ],
  ['another company under one roof', [['company', 'Blue Freight'], ...ACME.slice(1)], ACME, 'company'],
  [
    'another company of the same person',
    [['company', 'Blue Freight'], ...JANE],
    [...ACME.slice(0, 1), ...JANE],
    undefined,
  ],
])('%s', async (_name, open, stored, veto) => {
  const { input, printer } = await pairOf(open, stored);
  expect(vetoOf(compareRecord(input.open, input.stored, printer), input.stored)).toBe(veto);
});
