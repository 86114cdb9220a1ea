import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js/max';
import { countryCode } from './countries';
import { tidy } from './fold';
import type { Normaliser } from './normaliser';

const MAX_LENGTH = 120;

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
