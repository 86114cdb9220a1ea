import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carrier } from '../../../tests/carried';
import type { FieldKind } from '../../model';
import type { NormaliseContext } from '.';

const carries = await carrier();

describe('variants of one value agree', () => {
  const word = fc.stringMatching(/^[a-z]{3,9}$/u);
  const agree = (kind: FieldKind, a: string, b: string, given: NormaliseContext = {}): void => {
    expect(carries(kind, a, b, given) && carries(kind, b, a, given), `${a} | ${b}`).toBe(true);
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

  it('calling codes: with plus, with zeros, in an option of a picker', () => {
    fc.assert(
      fc.property(fc.constantFrom(['49', 'Germany'], ['44', 'United Kingdom'], ['81', 'Japan']), (picked) => {
        const [code = '', name = ''] = picked;
        agree('phoneCountryCode', `+${code}`, `00${code}`);
        agree('phoneCountryCode', `+${code}`, `${name} (+${code})`);
        agree('phoneCountryCode', `+${code}`, name, { lang: 'en' });
      }),
    );
  });

  it('postal codes: spaces, case, a prefix of the country', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 99_999 }), (digits) => {
        agree('postalCode', String(digits), `D-${digits}`);
        agree('postalCode', `${digits}`, ` ${String(digits).slice(0, 3)} ${String(digits).slice(3)}`);
        agree('postalCode', `SW1A ${digits % 10}AA`, `sw1a${digits % 10}aa`);
      }),
    );
  });

  it('regions: name and code', () => {
    for (const [code, name] of [
      ['OH', 'Ohio'],
      ['CA', 'california'],
      ['NSW', 'New South Wales'],
      ['ON', 'ONTARIO'],
    ] as const) {
      agree('region', code, name);
    }
  });

  it('quantities: decimal sign, a word for pieces; percentages: with and without their sign', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 9 }), (whole, tenth) => {
        agree('quantity', `${whole}`, `${whole} pcs`);
        agree('quantity', `${whole}.${tenth} kg`, `${whole},${tenth} KG`);
        agree('percent', `${whole}.${tenth}`, `${whole},${tenth} %`);
      }),
    );
  });

  it('IBANs and VAT numbers: groups, case, label', () => {
    for (const iban of ['DE89370400440532013000', 'GB29NWBK60161331926819', 'FR1420041010050500013M02606']) {
      agree('iban', iban, `IBAN ${iban.toLowerCase().replace(/(.{4})/gu, '$1 ')}`);
    }
    for (const vat of ['ATU13585627', 'DE136695976', 'NL004495445B01']) {
      agree('vat', vat, `VAT no. ${vat.slice(0, 2)} ${vat.slice(2)}`);
    }
  });

  it('texts: case, spaces, punctuation, accents', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (parts) => {
        for (const kind of ['subject', 'longText', 'jobTitle', 'other', 'choice'] as const) {
          agree(kind, `${parts.join(' ')} café`, ` ${parts.join(' – ').toUpperCase()}, CAFE. `);
        }
      }),
    );
  });
});
