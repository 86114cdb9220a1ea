import { expect, test } from 'vitest';
import { pairOf } from '../../tests/pair-of';
import type { Typed } from '../../tests/rep';
import type { PairLevel } from '../model';
import { compareRecord } from './compare';
import { levelOf } from './level';

const STORED: readonly Typed[] = [
  ['fullName', 'Jane Whitfield'],
  ['email', 'jane.whitfield@acme.com'],
  ['birthDate', '1980-04-12'],
];
const FIRM: readonly Typed[] = [
  ['company', 'Acme Tools'],
  ['phone', '+1 415 236 7788'],
  ['street', '12 Harbour Road'],
  ['city', 'Oakland'],
];

test.each<[string, readonly Typed[], readonly Typed[], PairLevel | undefined]>([
  ['a personal e-mail', [['email', 'jane.whitfield@acme.com']], STORED, 'person'],
  [
    'two words of a name',
    [
      ['givenName', 'Jane'],
      ['familyName', 'Whitfield'],
    ],
    STORED,
    'person',
  ],
  ['one word of a name', [['givenName', 'Jane']], STORED, undefined],
  [
    'one word and the birth date',
    [
      ['givenName', 'Jane'],
      ['birthDate', '1980-04-12'],
    ],
    STORED,
    'person',
  ],
  ['a birth date alone', [['birthDate', '1980-04-12']], STORED, undefined],
  ['a document', [['id', 'INV-2024-0012']], [['id', 'INV-2024-0012'], ...FIRM], 'document'],
  ['a company and its phone', FIRM.slice(0, 2), FIRM, 'company'],
  ['a company alone', FIRM.slice(0, 1), FIRM, undefined],
  ['a phone and a street', FIRM.slice(1, 3), FIRM, 'company'],
  ['a street and a city', FIRM.slice(2), FIRM, undefined],
  ['a company with a person on both sides', [['givenName', 'Tom'], ...FIRM], [...STORED, ...FIRM], undefined],
  ['a role mailbox', [['email', 'info@acme.com']], [['email', 'info@acme.com']], undefined],
])('%s', async (_name, open, stored, level) => {
  const { input, printer } = await pairOf(open, stored);
  const comparisons = compareRecord(input.open, input.stored, printer);
  expect(levelOf(comparisons, input.stored, new Set())).toBe(level);
  expect(levelOf(comparisons, input.stored, new Set(comparisons))).toBeUndefined();
});
