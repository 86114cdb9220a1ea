import { expect, test } from 'vitest';
import { pairOf } from '../../tests/pair-of';
import type { Typed } from '../../tests/rep';
import { compareRecord } from './compare';
import { evidenceOf } from './evidence';

/** Each open value is worth 12 bits when it is the same. */
test.each<[string, readonly Typed[], readonly Typed[], { bits: number; besideName: number; groups: number }]>(
  [
    [
      'one value',
      [['phone', '+1 415 236 7788']],
      [['phone', '+1 415 236 7788']],
      { bits: 12, besideName: 12, groups: 1 },
    ],
    [
      'city and postal code are paid once',
      [
        ['city', 'Oakland'],
        ['postalCode', '94607'],
      ],
      [
        ['city', 'Oakland'],
        ['postalCode', '94607'],
      ],
      { bits: 12, besideName: 12, groups: 1 },
    ],
    [
      'domain and company are paid once',
      [
        ['company', 'Acme Tools'],
        ['url', 'acme.com'],
      ],
      [
        ['company', 'Acme Tools'],
        ['url', 'acme.com'],
      ],
      { bits: 12, besideName: 12, groups: 1 },
    ],
    [
      'a name is not beside itself',
      [
        ['givenName', 'Jane'],
        ['familyName', 'Whitfield'],
      ],
      [
        ['givenName', 'Jane'],
        ['familyName', 'Whitfield'],
      ],
      { bits: 24, besideName: 0, groups: 1 },
    ],
    [
      'text and amounts are capped, and no group',
      [
        ['subject', 'Invoice missing'],
        ['money', '120.50'],
      ],
      [
        ['subject', 'Invoice missing'],
        ['money', '120.50'],
      ],
      { bits: 6, besideName: 6, groups: 0 },
    ],
    [
      'a contradiction costs',
      [
        ['city', 'Oakland'],
        ['phone', '+1 628 911 0042'],
      ],
      [
        ['city', 'Oakland'],
        ['phone', '+1 415 236 7788'],
      ],
      { bits: 9, besideName: 9, groups: 1 },
    ],
    [
      'an alike city is worth 5 bits at most',
      [['city', 'Oaklamd']],
      [['city', 'Oakland']],
      { bits: 5, besideName: 5, groups: 1 },
    ],
    [
      'nothing agrees',
      [['city', 'Fresno']],
      [['phone', '+1 415 236 7788']],
      { bits: 0, besideName: 0, groups: 0 },
    ],
  ],
)('%s', async (_name, open, stored, expected) => {
  const { input, printer } = await pairOf(open, stored);
  const comparisons = compareRecord(input.open, input.stored, printer);
  expect(evidenceOf(comparisons, input.rarities, new Set())).toEqual(expected);
  expect(evidenceOf(comparisons, input.rarities, new Set(comparisons)).bits).toBe(0);
});
