import { fold } from './fold';
import type { Normaliser } from './normaliser';

const MAX_LENGTH = 100;
/** Bits below which a number is too common to stand for one document: about six digits. */
const MIN_BITS = 20;
/** What people write before the number itself, in several languages; the number follows. */
const LABEL =
  /^(?:(?:order|invoice|inv|ticket|case|po|so|ref|reference|id|no|nr|num|number|numero|document|doc|customer|account|acct|contract|rechnung|rechnungsnummer|auftrag|auftragsnummer|bestellung|kunde|kundennummer|vertrag|facture|commande|client|pedido|factura|cliente|fattura|ordine|bestelling|factuur|faktura|zamowienie|schet|zakaz)[\s.:#_-]+)+(?=.*\d)/u;

/**
 * Number or code of a document, order, ticket or account: letters and digits in upper case without its label
 * ("Invoice no. INV-2024/0815" is `20240815`). Unique when it holds enough entropy: a year, leading zeros and a
 * prefix of letters count for nothing, so "INV-2024-0012" is not and "4500012345" is.
 */
export const identifier: Normaliser = (raw, _context, kind) => {
  if (raw.length > MAX_LENGTH) return undefined;
  const bare = fold(raw)
    .replace(/^[\s#№]+/u, '')
    .replace(LABEL, '')
    .replace(/^[\s#№]+/u, '');
  const code = bare
    .replace(/[^\p{L}\p{N}]/gu, '')
    .normalize('NFKC')
    .toUpperCase();
  if (!/\d/u.test(code)) return undefined;
  return { kind, canonical: code, tokens: [code], unique: entropyOf(bare) >= MIN_BITS && !isTestCode(code) };
};

/** Upper bound of the bits in a code, from its significant characters. */
function entropyOf(code: string): number {
  const groups = code.match(/[\p{L}\p{N}]+/gu) ?? [];
  let bits = 0;
  groups.forEach((group, index) => {
    if (/^(19|20)\d\d$/u.test(group) && groups.length > 1) return;
    const significant = group
      .replace(/^0+/u, '')
      .replace(index === 0 ? /^\p{L}+/u : /^$/u, '')
      .replace(/^0+/u, '');
    bits += 3.32 * significant.replace(/\D/gu, '').length + 4.7 * significant.replace(/\d/gu, '').length;
  });
  return bits;
}

/** Runs, repeats and sequences that people type to get past a required field. */
export function isTestCode(code: string): boolean {
  const digits = code.replace(/\D/gu, '');
  return (
    new Set(code).size <= 2 ||
    '01234567890123456789'.includes(digits) ||
    '98765432109876543210'.includes(digits) ||
    /^(\d{2,4})\1+$/u.test(digits)
  );
}

const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/u;

/** Whether a code is an IBAN whose check digits hold (ISO 13616, mod 97-10 of ISO 7064). */
export function isIban(code: string): boolean {
  if (!IBAN.test(code)) return false;
  let remainder = 0;
  for (const character of code.slice(4) + code.slice(0, 4)) {
    const digits = Number.parseInt(character, 36);
    remainder = (remainder * (digits > 9 ? 100 : 10) + digits) % 97;
  }
  return remainder === 1;
}

/** IBAN in electronic form; unique when its check digits hold, else compared as any identifier. */
export const iban: Normaliser = (raw, context, kind) => {
  if (raw.length > MAX_LENGTH) return undefined;
  const code = fold(raw)
    .toUpperCase()
    .replace(/^IBAN\b/u, '')
    .replace(/[\s.:/-]/gu, '');
  if (!isIban(code)) return identifier(raw, context, 'id');
  return { kind, canonical: code, tokens: [code], unique: !isTestCode(code.slice(4)) };
};
