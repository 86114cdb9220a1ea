import { isPossiblePhoneNumber } from 'libphonenumber-js/min';

/** What a value's own shape says about its kind, 0 to 1: used beside the label, and instead of one that is missing. */

/** An address of a mailbox (RFC 5321, as people write it). */
export const emailShape = (value: string): number =>
  /^[^\s@,;<>]{1,64}@[^\s@,;<>.]+(?:\.[^\s@,;<>.]+)+$/.test(value.trim()) ? 1 : 0;

/** A number with its country prefix is certain; without, only one that is grouped like a telephone number counts. */
export function phoneShape(value: string): number {
  const text = value.trim();
  if (!/^\+?[\d\s().\-/]{7,24}$/.test(text)) return 0;
  if (text.startsWith('+')) return isPossiblePhoneNumber(text) ? 1 : 0;
  return /^\(?0?\d{2,5}\)?[\s./-]+\d[\d\s-]{4,}$/.test(text) && !/^\d{4}-\d\d-\d\d$/.test(text) ? 0.4 : 0;
}

/** A web address with its scheme, or one that starts with www. */
export const urlShape = (value: string): number =>
  /^(?:https?:\/\/|www\.)[^\s.]+\.[^\s]+$/i.test(value.trim()) ? 1 : 0;

/** An account number that passes its check (ISO 13616, mod 97). */
export function ibanShape(value: string): number {
  const text = value.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d\d[A-Z\d]{11,30}$/.test(text)) return 0;
  const digits = (text.slice(4) + text.slice(0, 4)).replace(
    /[A-Z]/g,
    (letter) => `${letter.charCodeAt(0) - 55}`,
  );
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1 ? 1 : 0;
}

/** A VAT number of the European Union, the United Kingdom, Norway or Switzerland, with its country's prefix. */
export const vatShape = (value: string): number =>
  /^(?:ATU\d{8}|BE[01]\d{9}|BG\d{9,10}|CHE\d{9}(?:MWST|TVA|IVA)?|CY\d{8}[A-Z]|CZ\d{8,10}|DE\d{9}|DK\d{8}|EE\d{9}|(?:EL|GR)\d{9}|ES[A-Z\d]\d{7}[A-Z\d]|FI\d{8}|FR[A-Z\d]{2}\d{9}|GB(?:\d{9}|\d{12})|HR\d{11}|HU\d{8}|IE\d[A-Z\d]\d{5}[A-Z]{1,2}|IT\d{11}|LT(?:\d{9}|\d{12})|LU\d{8}|LV\d{11}|MT\d{8}|NL\d{9}B\d\d|NO\d{9}(?:MVA)?|PL\d{10}|PT\d{9}|RO\d{2,10}|SE\d{12}|SI\d{8}|SK\d{10})$/.test(
    value.replace(/[\s.-]/g, '').toUpperCase(),
  )
    ? 1
    : 0;
