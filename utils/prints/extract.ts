import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { FieldKind } from '../model';
import { type NormaliseContext, normalise } from './normalise';
import { isIban } from './normalise/identifier';
import { validVat } from './normalise/vat';

/** A value found inside long text, as it was written. */
export interface ExtractedValue {
  readonly kind: FieldKind;
  readonly raw: string;
}

/** Characters read of one text, and values taken from it: what stands beyond is not worth the time. */
const MAX_LENGTH = 100_000;
const MAX_VALUES = 50;

interface Finder {
  readonly kind: FieldKind;
  /** Global, with every repetition bounded; group 1, when there is one, is the value. */
  readonly pattern: RegExp;
  accepts(raw: string, context: NormaliseContext, before: string): boolean;
}

const LABELS =
  'order|purchase order|sales order|invoice|ticket|case|po|so|ref|reference|booking|tracking|customer|account|contract|quote|rma|rechnung|rechnungsnr|rechnungsnummer|auftrag|auftragsnummer|bestellung|bestellnummer|kundennummer|vertrag|facture|commande|dossier|pedido|factura|fattura|ordine|bestelling|factuur|faktura|zamówienie|zamowienie|заказ|счёт|счет';
const NUMBER_WORDS = 'id|no|nr|num|number|nummer|numero|número|numéro|n°|№';
/** National ids, cards and secrets are never read, whatever they look like. */
const SECRET_BEFORE =
  /(?:ssn|social security|passport|national id|steuer-?id|tax id|bsn|pesel|nino|aadhaar|cpf|dni|password|passwort|passcode|pin|otp|cvc|cvv|card|karte|carte|tarjeta|iin)\W{0,3}(?:no|nr|number|nummer|is|:|#)?\W{0,3}$/iu;

const FINDERS: readonly Finder[] = [
  {
    kind: 'email',
    pattern:
      /(?<![\p{L}\p{N}_.+-])[\p{L}\p{N}_+][\p{L}\p{N}_.+'-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu,
    accepts: (raw) => normalise('email', raw)?.tokens[0]?.includes('@') === true,
  },
  {
    kind: 'url',
    pattern: /(?<![\p{L}\p{N}@.])(?:https?:\/\/|www\.)[^\s<>"'«»“”|\\^`{}]{3,1000}/giu,
    accepts: (raw) => normalise('url', raw)?.canonical.includes('.') === true,
  },
  {
    kind: 'iban',
    pattern: /(?<![A-Z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}(?![A-Z0-9])/gu,
    accepts: (raw) => isIban(raw.replaceAll(' ', '')),
  },
  {
    kind: 'vat',
    pattern: /(?<![A-Z0-9])[A-Z]{2,3} ?[A-Z0-9](?:[ .-]?[A-Z0-9]){6,13}(?![A-Z0-9])/gu,
    accepts: (raw) => validVat(raw.replace(/[ .-]/gu, '')) !== undefined,
  },
  {
    kind: 'id',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${LABELS})(?:[ -]?(?:${NUMBER_WORDS}))?[ .:#]{1,4}((?=[^\\s]{0,30}\\d)[\\p{L}\\p{N}](?:[./_-]?[\\p{L}\\p{N}]){2,30})(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    accepts: isDocumentNumber,
  },
  {
    kind: 'id',
    pattern: /(?<![\p{L}\p{N}/#&?=.-])((?:#\d{4,12}|[A-Z]{2,6}(?:-\d{4})?-\d{3,10}))(?![\p{L}\p{N}/-])/gu,
    accepts: isDocumentNumber,
  },
  {
    kind: 'phone',
    pattern:
      /(?<![\p{L}\p{N}./#&=-])\+?\(?\d(?:[\s()./-]{0,3}\d){6,16}(?:\s?(?:ext\.?|x|#)\s?\d{1,6})?(?![\p{L}\p{N}])/gu,
    accepts: isPhone,
  },
];

/**
 * Values inside prose, in the order of their places: e-mails, web addresses, IBANs and VAT numbers whose check digits
 * hold, numbers that are named as a document's ("order no. 4711-22", "INV-2024-0012"), phones. The prose itself is
 * dropped. Numbers without a country code are phones only when they are valid in the context's region.
 */
export function extract(text: string, context: NormaliseContext = {}): readonly ExtractedValue[] {
  let left = text.slice(0, MAX_LENGTH);
  const found: (ExtractedValue & { readonly at: number })[] = [];
  for (const { kind, pattern, accepts } of FINDERS) {
    left = left.replace(pattern, (...match) => {
      const at = match.find((part): part is number => typeof part === 'number') ?? 0;
      const whole: string = match[0];
      const raw = trimEnd(typeof match[1] === 'string' ? match[1] : whole);
      if (!accepts(raw, context, left.slice(Math.max(0, at - 30), at))) return whole;
      found.push({ kind, raw, at });
      return '\n'.repeat(whole.length);
    });
  }
  const seen = new Set<string>();
  return found
    .sort((a, b) => a.at - b.at)
    .filter(({ kind, raw }) => !seen.has(`${kind} ${raw}`) && seen.add(`${kind} ${raw}`))
    .slice(0, MAX_VALUES)
    .map(({ kind, raw }) => ({ kind, raw }));
}

/** Punctuation that ends a sentence or closes a bracket is no part of a value. */
function trimEnd(raw: string): string {
  const bare = raw.replace(/[.,;:!?'*]{1,10}$/u, '');
  return bare.endsWith(')') && !bare.includes('(') ? bare.slice(0, -1) : bare;
}

function isDocumentNumber(raw: string, _context: NormaliseContext, before: string): boolean {
  const digits = raw.replace(/\D/gu, '');
  if (digits.length < 3 || SECRET_BEFORE.test(before) || isCardNumber(digits)) return false;
  return !/^(?:19|20)\d\d$/u.test(raw) && !/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/u.test(raw);
}

function isPhone(raw: string, { region }: NormaliseContext, before: string): boolean {
  const digits = raw.replace(/\D/gu, '');
  if (
    SECRET_BEFORE.test(before) ||
    isCardNumber(digits) ||
    /^\d{4}-\d\d-\d\d|^\d{1,2}[./]\d{1,2}[./]\d{4}/u.test(raw)
  )
    return false;
  const isLabelled =
    /(?:tel|phone|mobile|mobil|handy|cell|fax|call|whatsapp|telefon|teléfono|тел)\W{0,4}$/iu.test(before);
  if (!raw.startsWith('+') && !isLabelled && /^\d+$/u.test(raw)) return false;
  const defaultCountry = region as Parameters<typeof parsePhoneNumberFromString>[1] | undefined;
  return parsePhoneNumberFromString(raw, defaultCountry)?.isValid() === true;
}

/** Luhn (ISO/IEC 7812): a run of 13 to 19 digits that passes is taken for a card. */
function isCardNumber(digits: string): boolean {
  if (digits.length < 13 || digits.length > 19) return false;
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
