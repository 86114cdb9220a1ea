import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max';
import { countryCode } from './countries';
import { tidy } from './fold';
import type { Normaliser } from './normaliser';
import { regionCode } from './regions';

const MAX_LENGTH = 120;

/** Token that a country leaves, in a field of its own as in an address. */
export const countryToken = (code: string): string => `country:${code}`;

/** Country by its ISO code, whatever its language or notation; undefined when it names none. */
export const country: Normaliser = (raw, context, kind) => {
  const code = countryCode(raw, context.lang);
  if (code === undefined) return undefined;
  return { kind, canonical: code, tokens: [countryToken(code)], unique: false };
};

/** State or province by its code where the list knows it. */
export const region: Normaliser = (raw, _context, kind) => {
  if (raw.length > MAX_LENGTH) return undefined;
  const code = regionCode(raw);
  return code === undefined ? undefined : { kind, canonical: code, tokens: [code], unique: false };
};

/** Country calling code, also from a picker's option ("Germany (+49)", "DE"): `+49`. */
export const callingCode: Normaliser = (raw, context, kind) => {
  if (raw.length > MAX_LENGTH) return undefined;
  const digits =
    /(?:\+|\b00) ?(\d{1,4})\b/u.exec(tidy(raw))?.[1] ?? /^\s*(\d{1,4})\s*$/u.exec(tidy(raw))?.[1];
  const code = digits === undefined ? countryCode(raw, context.lang) : undefined;
  const calling =
    digits ?? (code !== undefined && isSupportedCountry(code) ? getCountryCallingCode(code) : undefined);
  return calling === undefined
    ? undefined
    : { kind, canonical: `+${calling}`, tokens: [`+${calling}`], unique: false };
};
