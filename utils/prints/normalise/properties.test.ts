import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldKind } from '../../model';
import { isSameValue, type NormaliseContext, normalise } from '.';

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

/** One kind for each normaliser. */
const DISTINCT_KINDS: readonly FieldKind[] = [
  'email',
  'phone',
  'phoneCountryCode',
  'fullName',
  'company',
  'street',
  'region',
  'postalCode',
  'country',
  'url',
  'date',
  'money',
  'quantity',
  'vat',
  'iban',
  'id',
  'longText',
];

describe.each(DISTINCT_KINDS)('%s', (kind) => {
  it('is idempotent: a canonical form is its own', () => {
    fc.assert(
      fc.property(value, context, (raw, given) => {
        const once = normalise(kind, raw, given);
        if (once === undefined) return;
        expect(normalise(once.kind, once.canonical, given)?.canonical).toBe(once.canonical);
      }),
      { numRuns: 300 },
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

it.each(
  [
    'a',
    '1',
    ' ',
    '1 ',
    '.',
    '1.',
    'a.',
    'a ',
    ' x1',
    '@a.',
    '(',
    'é',
    '山',
    'и',
    '-1',
    '٣',
    'z. ',
    '\n',
    'jan 1 ',
    'www.',
    '&',
    '\u0301',
    'a1 ',
    ';ext=1',
  ].map((unit) => [unit]),
)('stays linear on 100 kB of %j', (unit) => {
  const raw = unit.repeat(Math.ceil(100_000 / unit.length));
  const start = performance.now();
  for (const kind of DISTINCT_KINDS) normalise(kind, raw);
  expect((performance.now() - start) / DISTINCT_KINDS.length).toBeLessThan(500);
});

describe('variants of one value agree', () => {
  const word = fc.stringMatching(/^[a-z]{3,9}$/u);
  const agree = (kind: FieldKind, a: string, b: string, given: NormaliseContext = {}): void => {
    const [left, right] = [normalise(kind, a, given), normalise(kind, b, given)];
    expect(left !== undefined && right !== undefined && isSameValue(left, right), `${a} | ${b}`).toBe(true);
  };

  it('emails: case, display name, mailto', () => {
    fc.assert(
      fc.property(word, word, word, (first, last, host) => {
        const address = `${first}.${last}@${host}.com`;
        agree('email', address, `${first} ${last} <${address.toUpperCase()}>`);
        agree('email', address, ` mailto:${address}`);
        agree('email', address, `${first}.${last}+crm@${host}.com`);
      }),
    );
  });

  it('phones: national and international notation, separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2_000_000, max: 9_999_999 }), (line) => {
        const digits = String(line);
        const grouped = `${digits.slice(0, 3)}-${digits.slice(3)}`;
        agree('phone', `+1 212 ${grouped}`, `(212) ${grouped}`, { region: 'US' });
        agree('phone', `001212${digits}`, `+1.212.${digits}`, { region: 'DE' });
        agree('phone', `212${digits} ext. 12`, `+1 212 ${grouped} x12`, { region: 'US' });
      }),
    );
  });

  it('person names: order, case, title', () => {
    fc.assert(
      fc.property(word, word, (first, last) => {
        agree('fullName', `${first} ${last}`, `Dr. ${last.toUpperCase()} ${first}`);
        agree('fullName', `${first} ${last}`, `${last}, ${first}`);
      }),
    );
  });

  it('companies: legal form, article, ampersand', () => {
    const form = fc.constantFrom(
      'Ltd.',
      'GmbH',
      'S.A.',
      'Inc',
      'GmbH & Co. KG',
      'B.V.',
      'Sp. z o.o.',
      's.r.o.',
      'Pty Ltd',
      'A/S',
      'Oy',
      'LLC',
    );
    fc.assert(
      fc.property(word, word, form, (a, b, suffix) => {
        const name = `qu${a} qu${b}`;
        agree('company', name, `The ${name.toUpperCase()}, ${suffix}`);
        agree('company', `qu${a} & qu${b}`, `Qu${a} and Qu${b} ${suffix}`);
      }),
    );
  });

  it('amounts: decimal conventions', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 100, max: 999 }),
        fc.integer({ min: 10, max: 99 }),
        (a, b, c) => {
          agree('money', `${a},${b}.${c} EUR`, `€ ${a}.${b},${c}`);
          agree('money', `${a} ${b},${c}`, `${a}'${b}.${c}`);
          agree('money', `$${a}k`, `USD ${a},000`);
        },
      ),
    );
  });

  it('dates: ISO, names, both orders', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1951-01-01'), max: new Date('2049-12-31'), noInvalidDate: true }),
        (day) => {
          const iso = day.toISOString().slice(0, 10);
          const [year = '', month = '', number = ''] = iso.split('-');
          for (const lang of ['en', 'de', 'fr', 'es', 'ru', 'tr', 'ja', 'ar', 'th-u-ca-gregory']) {
            agree(
              'date',
              iso,
              new Intl.DateTimeFormat(lang, {
                dateStyle: 'long',
                calendar: 'gregory',
                timeZone: 'UTC',
              }).format(day),
              { lang },
            );
          }
          agree('date', iso, `${month}/${number}/${year}`);
          agree('date', iso, `${number}/${month}/${year}`);
          agree('date', iso, `${Number(number)}.${Number(month)}.${year.slice(2)}`);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('web addresses: scheme, www, slash, campaign', () => {
    fc.assert(
      fc.property(word, word, (host, path) => {
        agree(
          'url',
          `${host}.com/${path}`,
          `https://www.${host.toUpperCase()}.com/${path}/?utm_source=x#top`,
        );
        agree('url', `${host}.com`, `http://${host}.com/`);
      }),
    );
  });

  it('addresses: order, short forms, punctuation', () => {
    fc.assert(
      fc.property(word, fc.integer({ min: 1, max: 999 }), (name, number) => {
        agree('street', `${number} Qu${name} Street`, `Qu${name} St. ${number}`);
        agree('street', `Qu${name}straße ${number}`, `Qu${name}str. ${number}`);
      }),
    );
  });

  it('identifiers: label, case, separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 99_999_999 }), (number) => {
        agree('id', `INV-${number}`, `Invoice no. inv ${number}`);
        agree('id', `#${number}`, String(number));
      }),
    );
  });

  it('countries: every name the platform has in a main language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('DE', 'US', 'FR', 'NL', 'GB', 'JP', 'BR', 'CZ', 'AT'),
        fc.constantFrom('en', 'de', 'fr', 'es', 'pl', 'ru', 'ja', 'ar'),
        (code, lang) => {
          agree('country', code, new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? '');
        },
      ),
    );
  });
});
