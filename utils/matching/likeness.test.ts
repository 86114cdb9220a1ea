import { expect, test } from 'vitest';
import { pairOf } from '../../tests/pair-of';
import { asksTheSame, familyOf, mayHold } from './family';
import { coverage, likeness } from './grams';
import { chanceOf, isSimilar, isUnsure, surprise } from './likeness';
import { domainOf, mailboxOf, rough } from './rough';
import { rarity } from './weights';

test('surprise grows with likeness and meets the measured chances', () => {
  const chance = chanceOf('familyName');
  const at = [0, 0.1, 0.3, 0.5, 0.7, 1].map((each) => surprise('familyName', each));
  expect([...at].sort((a, b) => a - b)).toEqual(at);
  expect(surprise('familyName', chance?.oneIn20 ?? 0)).toBeCloseTo(Math.log2(20));
  expect(surprise('familyName', chance?.oneIn500 ?? 0)).toBeCloseTo(Math.log2(500));
  expect([surprise('country', 1), isSimilar('country', 1), isUnsure('country', 1)]).toEqual([
    0,
    false,
    false,
  ]);
});

test('a swap of two letters leaves a name alike, another name is not', async () => {
  const { input, printer } = await pairOf([['familyName', 'Whitfeild']], [['familyName', 'Whitfield']]);
  const other = await pairOf([['familyName', 'Okafor']], [['familyName', 'Whitfield']]);
  const of = ({ input: { open, stored } }: typeof other, with_: typeof printer) => {
    const [value, entry] = [open[0], stored.entries[0]];
    return value === undefined || entry === undefined ? -1 : likeness(value.normal, entry, with_);
  };
  expect(of({ input, printer }, printer)).toBeGreaterThan(0.6);
  expect(of(other, other.printer)).toBeLessThan(0.2);
  const [entry] = input.stored.entries;
  expect(entry && coverage(['^w', 'wh'], entry, printer)).toBe(1);
  expect(entry && coverage([], entry, printer)).toBe(0);
});

test('rarity follows the ledger from its priors, within its bounds', () => {
  expect(rarity('city', 0, 0)).toBeCloseTo(Math.log2(100 / 6));
  expect(rarity('city', 500, 1_000)).toBeLessThan(rarity('city', 5, 1_000));
  expect(rarity('city', 0, 10 ** 9)).toBe(10);
  expect(rarity('country', 10 ** 6, 10)).toBe(0);
});

test.each([
  ['fullName', 'givenName', true, true],
  ['givenName', 'familyName', false, true],
  ['city', 'city', true, true],
  ['street', 'city', false, true],
  ['subject', 'subject', false, true],
  ['email', 'phone', false, false],
  ['company', 'other', false, true],
] as const)('%s and %s ask the same: %s; may hold each other: %s', (a, b, same, holds) => {
  expect([asksTheSame(a, b), asksTheSame(b, a)]).toEqual([same, same]);
  expect([mayHold(a, b), mayHold(b, a)]).toEqual([holds, holds]);
});

test('kinds without a family are text', () => {
  expect([familyOf('choice'), familyOf('houseNumber'), familyOf('iban')]).toEqual(['text', 'place', 'id']);
});

test('rough forms keep the beginning', () => {
  expect([rough('12 harbour road', 5), mailboxOf('jane@acme.com'), domainOf('jane@acme.com')]).toEqual([
    '12har',
    'jane',
    'acme.com',
  ]);
});
