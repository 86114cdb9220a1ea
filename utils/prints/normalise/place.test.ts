import { describe, expect, it } from 'vitest';
import { carrier } from '../../../tests/carried';
import { normalise } from '.';

it.each([
  ['Germany', 'DE'],
  ['Deutschland', 'DE'],
  ['Allemagne', 'DE'],
  ['DEU', 'DE'],
  ['U.S.A.', 'US'],
  ['UK', 'GB'],
  ['日本', 'JP'],
  ['Российская Федерация', undefined],
  ['Россия', 'RU'],
  ['Germany (+49)', 'DE'],
  ['Czech Republic', 'CZ'],
])('country %s → %s', (raw, code) => {
  const normal = normalise('country', raw);
  expect(normal?.kind === 'country' ? normal.canonical : undefined).toBe(code);
});

it.each([
  ['+49', '+49'],
  ['0049', '+49'],
  ['Germany (+49)', '+49'],
  ['DE', '+49'],
  ['1', '+1'],
])('calling code %s → %s', (raw, canonical) => {
  expect(normalise('phoneCountryCode', raw)?.canonical).toBe(canonical);
});

it.each([
  ['Ohio', 'oh'],
  ['OH', 'oh'],
  ['Nouvelle-Aquitaine', 'aquitaine nouvelle'],
])('region %s → %s', (raw, canonical) => {
  expect(normalise('region', raw)?.canonical).toBe(canonical);
});

describe('postal codes', () => {
  it.each([
    ['sw1a 1aa', 'SW1A1AA'],
    ['D-10115', '10115'],
    ['SE-114 55', '11455'],
    ['12345-6789', '123456789'],
    ['〒100-0001', '1000001'],
  ])('%s → %s', (raw, canonical) => {
    expect(normalise('postalCode', raw)?.canonical).toBe(canonical);
  });

  it('reads a ZIP+4 as its ZIP too', async () => {
    const carries = await carrier();
    expect(carries('postalCode', '12345-6789', '12345')).toBe(true);
    expect(carries('postalCode', '12345', '12345-6789')).toBe(true);
  });
});
