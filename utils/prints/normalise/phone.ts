import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { tidy } from './fold';
import type { Normaliser } from './normaliser';

const MAX_LENGTH = 250;

/**
 * Phone number: E.164 with its extension apart (`+6433316005;ext=1234`). Without a region and without a country
 * code, the digits alone. The `max` metadata (157 kB) is needed: it alone knows a number's type, and so whether it
 * is toll-free. Tokens are the country code, the national number and its usual groups, so that a number split over
 * fields, or written without its country, is contained in the whole.
 */
export const phone: Normaliser = (raw, context, kind) => {
  if (raw.length > MAX_LENGTH) return undefined;
  const value = tidy(raw);
  const region =
    context.region !== undefined && isSupportedCountry(context.region) ? context.region : undefined;
  const number = parse(value, region);
  if (number === undefined) {
    const digits = value.replace(/\D/gu, '');
    if (digits.length < 5) return undefined;
    const groups = value.match(/\d+/gu) ?? [];
    return {
      kind,
      canonical: digits,
      tokens: [...new Set(groups.map((group) => group.replace(/^0(?=\d{2,})/u, '')))],
      unique: false,
    };
  }
  return {
    kind,
    canonical: number.ext === undefined ? number.number : `${number.number};ext=${number.ext}`,
    tokens: partsOf(number),
    unique: isDirect(number),
  };
};

function parse(value: string, region: CountryCode | undefined): PhoneNumber | undefined {
  return parsePhoneNumberFromString(value, {
    ...(region === undefined ? {} : { defaultCountry: region }),
    extract: true,
  });
}

function partsOf(number: PhoneNumber): readonly string[] {
  const groups =
    number
      .formatNational()
      .replace(/ext.*$/u, '')
      .match(/\d+/gu) ?? [];
  const [first = '', ...rest] = groups;
  const parts = [
    `+${number.countryCallingCode}`,
    number.nationalNumber as string,
    first.replace(/^0(?=\d)/u, ''),
    rest.join(''),
  ];
  if (rest.length === 2) parts.push(...rest);
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** Types that ring at one person or desk; shared-cost, premium and toll-free lines do not. */
const DIRECT_TYPES = new Set([
  'MOBILE',
  'FIXED_LINE',
  'FIXED_LINE_OR_MOBILE',
  'PERSONAL_NUMBER',
  'VOIP',
  'PAGER',
]);

function isDirect(number: PhoneNumber): boolean {
  const type = number.getType();
  return (
    type !== undefined &&
    DIRECT_TYPES.has(type) &&
    !isTestNumber(number.nationalNumber as string, number.countryCallingCode as string)
  );
}

/** Numbers kept for fiction (555-01xx in North America), runs and repeats of digits. */
function isTestNumber(national: string, countryCode: string): boolean {
  if (countryCode === '1' && /55501\d\d$/u.test(national)) return true;
  return (
    /(\d)\1{6,}$|(0123456|1234567|2345678|3456789|9876543)/u.test(national) || new Set(national).size <= 2
  );
}
