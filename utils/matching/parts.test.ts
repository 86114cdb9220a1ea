import { expect, test } from 'vitest';
import { normalOf } from '../../tests/pair-of';
import type { Typed } from '../../tests/rep';
import { essentialsOf, gramsOf, partsOf } from './parts';

test.each<[string, Typed, readonly string[], readonly string[]]>([
  [
    'a phone by the whole and by its ends',
    ['phone', '+1 415 236 7788'],
    ['=+14152367788', '<4152367788', '<2367788'],
    ['4152367788'],
  ],
  ['a short number by all of its digits', ['phone', '4711'], ['=+14711', '~4711'], []],
  ['a date by each reading', ['date', '03/04/2026'], ['2026-04-03', '2026-03-04'], []],
  ['a name by its words', ['fullName', 'Whitfield, Jane'], [], ['jane', 'whitfield']],
])('%s', (_name, field, keys, tokens) => {
  const parts = partsOf(normalOf(field));
  expect([...parts.keys].sort()).toEqual([...keys].sort());
  for (const token of tokens) expect(parts.tokens).toContain(token);
});

test('letter pairs are neighbours and next neighbours, edges included, none of them empty', () => {
  expect([...gramsOf(normalOf(['givenName', 'Tom']))].sort()).toEqual(
    ['^t', 'to', 'om', 'm$', '^o', 'tm', 'o$'].sort(),
  );
});

test.each<[string, Typed]>([
  ['a country that is picked', ['country', 'Germany']],
  ['a postal code', ['postalCode', '94607']],
  ['an identifier', ['id', 'INV-2024-0012']],
])('no letter pairs of %s', (_name, field) => {
  expect(gramsOf(normalOf(field))).toEqual([]);
});

test('a name must be alike in each word, an address in mailbox and domain', () => {
  const texts = (field: Typed) => essentialsOf(normalOf(field)).map(({ text }) => text);
  expect(texts(['fullName', 'Jane Whitfield'])).toEqual(expect.arrayContaining(['jane', 'whitfield']));
  expect(texts(['email', 'jane.w@acme.com'])).toEqual(['janew', '@acmecom']);
  expect(texts(['givenName', 'Jane'])).toEqual([]);
});
