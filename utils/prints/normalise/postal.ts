import { tidy } from './fold';
import type { Normaliser } from './normaliser';

const MAX_LENGTH = 40;

/**
 * Postal code: letters and digits in upper case without spaces and without a country prefix ("D-10115", "SE-114 55").
 * A ZIP+4 also reads as its ZIP code.
 */
export const postal: Normaliser = (raw, _context, kind) => {
  if (raw.length > MAX_LENGTH) return undefined;
  const value = tidy(raw)
    .toUpperCase()
    .replace(/^[A-Z]{1,3}\s?[-–]\s?(?=\d{3})/u, '');
  const code = value.replace(/[^\p{L}\p{N}]/gu, '').normalize('NFKC');
  if (!/\d/u.test(code) || code.length < 3) return undefined;
  const zip = /^(\d{5})-?\d{4}$/u.exec(value)?.[1];
  if (zip === undefined) return { kind, canonical: code, tokens: [code.toLowerCase()], unique: false };
  return { kind, canonical: code, readings: [code, zip], tokens: [zip], unique: false };
};
