import { expect, it } from 'vitest';
import type { CsvRow } from './csv';
import { VALUE_SETS } from './values';

const decide = async (set: string, row: CsvRow) =>
  (await VALUE_SETS.find((each) => each.set === set)?.decide([row]))?.[0];

it.each<[string, CsvRow, boolean, boolean]>([
  ['money-priceparser', { raw: '€ 1.234,50', amount: '1234.5' }, true, true],
  ['money-priceparser', { raw: '€ 1.234,50', amount: '1.2345' }, false, true],
  ['money-priceparser', { raw: 'call us', amount: '' }, false, false],
  ['date-dateparser', { raw: '03/04/2026', iso: '2026-03-04', has_year: '1' }, true, true],
  ['date-dateparser', { raw: '03/04/2026', iso: '2026-03-05', has_year: '1' }, false, true],
  ['company-cleanco', { a: 'Acme Ltd', b: 'Acme', label: '1' }, true, true],
  [
    'phone-libphonenumber-match',
    { a: '+64 3 331 6005', b: '+61 3 331 6005', label: 'NO_MATCH' },
    false,
    false,
  ],
  ['phone-libphonenumber-parse', { raw: '03 331 6005', region: 'NZ', number: 'X' }, true, true],
  ['opensanctions-name-bench', { kind: 'Person', a: 'Doe, Jane', b: 'Jane Doe', label: '1' }, true, true],
])('%s %o: same %s, truth %s', async (set, row, same, truth) => {
  expect(await decide(set, row)).toMatchObject({ same, truth });
});
