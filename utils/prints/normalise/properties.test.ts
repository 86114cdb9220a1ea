import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FIELD_KINDS } from '../../model';
import { type NormaliseContext, normalise } from '.';

/** Strings that look like values of some kind, or nearly so. */
const fragment = fc.oneof(
  fc.constantFrom(
    ...[
      '12',
      '1,234.50',
      '€',
      'EUR',
      '+49',
      '089',
      '@',
      'acme.com',
      'Jane',
      "O'Brien",
      'van',
      'Dr.',
      'GmbH',
      'S.A.',
      '& Co. KG',
      'ОАО',
      '株式会社',
    ],
    ...[
      '03/04/2026',
      '2026-04-03',
      'May',
      '10:30',
      'St.',
      'Main',
      'Apt',
      '#',
      'OH',
      'Germany',
      'SW1A 1AA',
      'INV-',
      '0012',
      'k',
      '%',
      '(',
      ')',
      '-',
      ',',
    ],
    ...[
      'http://',
      '/in/jane',
      '?a=1',
      'www.',
      'DE89 3704 0044 0532 0130 00',
      'ATU13585627',
      'Иванов',
      'محمد',
      '山田太郎',
      'İstanbul',
      'ß',
      '\u200f',
      '٣',
    ],
    ...[
      'ext 12',
      '+',
      'jane+crm@acme.com',
      '<',
      '>',
      'xx',
      'the',
      'and',
      'The',
      'sp. z o.o.',
      'ii',
      'et',
      'nd',
      '1st',
      'T',
      '--',
      'tháng 12',
      '.',
      ';',
      'de',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const value = fc
  .tuple(fc.array(fragment, { maxLength: 5 }), fc.constantFrom(' ', ''))
  .map(([parts, glue]) => parts.join(glue));
const context: fc.Arbitrary<NormaliseContext> = fc.constantFrom(
  {},
  { region: 'US', lang: 'en-US' },
  { region: 'DE', lang: 'de' },
);

const SECRET = /^(password|otp|card\w+|nationalId)$/;
/** Every kind that is compared. */
const KINDS = FIELD_KINDS.filter((kind) => !SECRET.test(kind));

test.each(FIELD_KINDS.filter((kind) => SECRET.test(kind)))('of a %s nothing is made', (kind) => {
  fc.assert(fc.property(value, context, (raw, given) => normalise(kind, raw, given) === undefined));
});

describe.each(KINDS)('%s', (kind) => {
  it('is idempotent: a canonical form is its own', () => {
    fc.assert(
      fc.property(value, context, (raw, given) => {
        const once = normalise(kind, raw, given);
        if (once === undefined) return;
        expect(normalise(once.kind, once.canonical, given)?.canonical).toBe(once.canonical);
      }),
      { numRuns: 200 },
    );
  });

  it('takes any string, and gives no value without a token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), context, (raw, given) => {
        const normal = normalise(kind, raw, given);
        expect(normal === undefined || (normal.tokens.length > 0 && !normal.tokens.includes(''))).toBe(true);
        expect(normal?.canonical).not.toBe('');
      }),
      { numRuns: 100 },
    );
  });

  it('does not care about outer space, invisible marks and compatibility forms', () => {
    fc.assert(
      fc.property(value, context, (raw, given) => {
        const [plain, dressed] = [
          normalise(kind, raw, given),
          normalise(kind, ` \u200f${raw.normalize('NFKC')}\u200b `, given),
        ];
        expect(dressed?.canonical).toBe(plain?.canonical);
      }),
      { numRuns: 100 },
    );
  });
});
