import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { tidy } from './fold';
import type { NormaliseContext, Normaliser } from './normaliser';

const MAX_LENGTH = 250;

/**
 * Phone number: E.164 with its extension apart (`+6433316005;ext=1234`). Without a region and without a country
 * code, the digits alone; where the region had to say the country, the national number is another reading. The `max` metadata (157 kB) is needed: it alone knows a number's type, and so whether it
 * is toll-free. Tokens are the country code, the national number and its usual groups, so that a number split over
 * fields, or written without its country, is contained in the whole.
 */
export const phone: Normaliser = (raw, context, kind) => {
  const read = readPhone(raw, context);
  if (read === undefined) return undefined;
  const { number, groups, digits, extension, isAssumed } = read;
  return {
    kind,
    canonical: (number?.number ?? digits) + (extension === '' ? '' : `;ext=${extension}`),
    ...(number !== undefined && isAssumed ? { readings: [`${number.nationalNumber}`] } : {}),
    tokens: [
      ...new Set([
        ...(number === undefined ? groups : partsOf(number)),
        ...(extension === '' ? [] : [`x${extension}`]),
      ]),
    ],
    unique: number !== undefined && isDirect(number) && (extension !== '' || !isSwitchboard(number, raw)),
  };
};

interface ReadPhone {
  /** Absent when the country is unknown. */
  readonly number: PhoneNumber | undefined;
  /** All digits but the extension's. */
  readonly digits: string;
  /** Digits as the person grouped them, without a trunk zero. */
  readonly groups: readonly string[];
  readonly extension: string;
  /** Whether the country is that of the region, since the number itself says none. */
  readonly isAssumed: boolean;
}

function readPhone(raw: string, context: NormaliseContext): ReadPhone | undefined {
  if (raw.length > MAX_LENGTH) return undefined;
  const { main, extension } = splitExtension(fromTelUri(tidy(raw)));
  const text = cleanUp(main);
  const region =
    context.region !== undefined && isSupportedCountry(context.region) ? context.region : undefined;
  const digits = text.replace(/\D/gu, '');
  const number = parse(dialled(text), region) ?? parse(text, region) ?? parse(digits, region);
  if (number === undefined && digits.length < 5) return undefined;
  const groups = (text.match(/\d+/gu) ?? []).map(withoutTrunk).filter((group) => group !== '0');
  const front = digits.length - (number?.nationalNumber.length ?? 0);
  const isAssumed = !text.startsWith('+') && front <= 1 && digits.endsWith(number?.nationalNumber ?? '');
  return { number, digits, groups, extension: (extension || number?.ext) ?? '', isAssumed };
}

const withoutTrunk = (digits: string): string => digits.replace(/^0+(?=\d)/u, '');

function parse(value: string, region: CountryCode | undefined): PhoneNumber | undefined {
  const number = parsePhoneNumberFromString(value, {
    ...(region === undefined ? {} : { defaultCountry: region }),
    extract: true,
  });
  return number && settled(number);
}

/** The parser takes one zero off at a time: of "+49 00 30…" it makes another number at each reading. */
function settled(number: PhoneNumber): PhoneNumber {
  const again = parsePhoneNumberFromString(number.number);
  if (again === undefined || again.number.length >= number.number.length) return number;
  if (number.ext !== undefined) again.setExt(number.ext);
  return settled(again);
}

/** Number of a `tel:` URI (RFC 3966): its global context goes before it, its other parameters away. */
function fromTelUri(value: string): string {
  const uri = /tel:([^;]{1,100})((?:;[^;]*)*)$/iu.exec(value);
  if (uri === null) return value;
  const parameters = uri[2] ?? '';
  const context = /;phone-context=(\+[\d-]+)/iu.exec(parameters)?.[1] ?? '';
  const extension = /;ext=(\d+)/iu.exec(parameters)?.[1];
  const local = context === '' ? (uri[1] ?? '') : (uri[1] ?? '').replace(/^0/u, '');
  return `${context} ${local}${extension === undefined ? '' : `;ext=${extension}`}`.trim();
}

const EXTENSION =
  /[\s,;.(]*(?:;ext=|\b(?:extension|extn?|xtn|x|poste|durchwahl|dw|anexo|interno|int|ramal|wew|linka|toestel|tst|dahili|доб|добавочный|внутр|вн)\b|x|#|～|~)[.:]?\s?(\d{1,7})[#)]?$/iu;

function splitExtension(value: string): { main: string; extension: string } {
  const match = EXTENSION.exec(value);
  const main = match === null ? value : value.slice(0, match.index);
  return match === null || main.replace(/\D/gu, '').length < 5
    ? { main: value, extension: '' }
    : { main, extension: match[1] ?? '' };
}

/** Undoes what the parser does not know: "+00…", wait signs, the "xx" of carrier codes. */
function cleanUp(value: string): string {
  return value
    .replace(/^\+\s?(?=00|011)/u, '')
    .replace(/(?<=^\(?0)(?:~|xx)/iu, '')
    .replace(/^\+\s/u, '+');
}

const KEYPAD = 'abc2def3ghi4jkl5mno6pqrs7tuv8wxyz9';

/** Digits of a number whose last part is spelled on the keypad ("1800 SIX FLAGS"); any other number as it is. */
function dialled(text: string): string {
  const digits = text.replace(/\D/gu, '').length;
  const letters = text.replace(/[^a-z]/giu, '').length;
  const isSpelled =
    digits >= 3 && digits <= 7 && letters >= 3 && digits + letters >= 10 && digits + letters <= 15;
  if (!isSpelled || !/^[+(\d]/u.test(text)) return text;
  return text
    .toLowerCase()
    .replace(/[a-z]/gu, (letter) => /\d/u.exec(KEYPAD.slice(KEYPAD.indexOf(letter)))?.[0] ?? '');
}

function partsOf(number: PhoneNumber): readonly string[] {
  const national = number.formatNational().replace(/ ext.*$/u, '');
  const [first = '', ...rest] = (national.match(/\d+/gu) ?? []).map((group, index) =>
    index === 0 ? group.replace(/^0(?=\d)/u, '') : group,
  );
  const parts = [
    `+${number.countryCallingCode}`,
    `${number.nationalNumber}`,
    first === '0' ? '' : first,
    rest.join(''),
  ];
  if (rest.length === 2) parts.push(...rest);
  return parts.filter((part) => part !== '');
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
    !isTestNumber(`${number.nationalNumber}`, `${number.countryCallingCode}`)
  );
}

/** A company's main line, as far as it shows: three zeros at the end, or the "-0" of German exchanges. */
function isSwitchboard(number: PhoneNumber, raw: string): boolean {
  return number.nationalNumber.endsWith('000') || /\d\s?[-–]\s?0\s*$/u.test(raw);
}

/** Numbers kept for fiction (555-01xx in North America), runs and repeats of digits. */
function isTestNumber(national: string, callingCode: string): boolean {
  if (callingCode === '1' && /55501\d\d$/u.test(national)) return true;
  return /(\d)\1{6,}$|0123456|1234567|2345678|3456789|9876543/u.test(national) || new Set(national).size <= 2;
}
