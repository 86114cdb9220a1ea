import { countryCode } from './countries';
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
