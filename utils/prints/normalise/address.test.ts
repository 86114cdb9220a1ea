import { expect, it } from 'vitest';
import { normalise } from '.';
import { address } from './address';

it.each([
  ['123 Main Street, Apt. 2F', '123 2f main st'],
  ['123 Main St #2F', '123 2f main st'],
  ['Hauptstraße 12', '12 haupt st'],
  ['Hauptstr. 12', '12 haupt st'],
  ['12, rue de la Paix', '12 paix r'],
  ['S 5th Ave', '5 ave s'],
  ['Fifth Avenue South', '5 ave s'],
  ['P.O. Box 1234', '1234'],
])('%s → %s', (raw, canonical) => {
  expect(address(raw, {}, 'street')?.canonical).toBe(canonical);
});

it.each([
  [
    '4998 Vanderbilt Dr, Columbus, Ohio 43213, USA',
    ['4998 Vanderbilt Drive', 'Columbus', 'OH', '43213', 'United States'],
  ],
  ['Hauptstraße 12\n80331 München\nDeutschland', ['Hauptstr. 12', 'München', '', '80331', 'DE']],
  ['10 Downing St, London SW1A 2AA, UK', ['10 Downing Street', 'London', '', 'SW1A2AA', 'GB']],
  ['Damrak 1, 1012 LG Amsterdam', ['Damrak 1', 'Amsterdam', '', '1012LG', '']],
])(
  '%s contains its five fields',
  (line, [street = '', city = '', region = '', postal = '', country = '']) => {
    const whole = address(line, {}, 'street')?.tokens ?? [];
    const parts = [
      normalise('street', street),
      normalise('city', city),
      normalise('region', region),
      normalise('postalCode', postal),
      normalise('country', country),
    ];
    const missing = parts.flatMap((part) => part?.tokens ?? []).filter((token) => !whole.includes(token));
    expect(missing).toEqual([]);
  },
);
