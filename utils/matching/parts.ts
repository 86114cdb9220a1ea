import type { FieldKind, NormalValue } from '../model';
import { familyOf } from './family';

/**
 * What of a value is printed under its record's salt.
 *
 * Any of the `keys` says the whole value: both readings of a date, a phone without its country code. Values made of
 * words have none: they are equal where all `tokens` are. A part of a value is found by its `tokens`.
 */
export interface Parts {
  readonly keys: readonly string[];
  readonly tokens: readonly string[];
}

/** Digits at the end of a phone number that survive every way of writing its country and area. */
const PHONE_TAIL = 8;
const PHONE_LEAST = 6;

export function partsOf(value: NormalValue): Parts {
  const tokens = value.tokens.length > 0 ? value.tokens : [value.canonical];
  return { keys: keysOf(value), tokens };
}

function keysOf(value: NormalValue): readonly string[] {
  switch (familyOf(value.kind)) {
    case 'call':
      return phoneParts(value.canonical);
    case 'mail':
    case 'link':
    case 'day':
    case 'number':
    case 'id':
      return [...new Set([value.canonical, ...(value.readings ?? [])])];
    default:
      return [];
  }
}

/** Digits of a phone number without its extension. */
export function phoneDigits(canonical: string): string {
  return canonical.replace(/;ext=.*$/u, '').replace(/\D/gu, '');
}

function phoneParts(canonical: string): readonly string[] {
  const digits = phoneDigits(canonical);
  return [digits.length < PHONE_LEAST ? digits : digits.slice(-PHONE_TAIL)];
}

const TYPED_WITH_CARE: ReadonlySet<FieldKind> = new Set([
  'givenName',
  'familyName',
  'middleName',
  'fullName',
  'company',
  'street',
  'street2',
  'city',
  'email',
  'phone',
  'birthDate',
]);
const MAX_GRAMS = 40;

/**
 * Letter pairs of a value with its word edges, for a tolerance of typos; empty for kinds where one other character
 * is another value (a postal code, an amount, a document number).
 */
export function gramsOf(value: NormalValue): readonly string[] {
  if (!TYPED_WITH_CARE.has(value.kind)) return [];
  const words =
    value.kind === 'phone'
      ? phoneParts(value.canonical)
      : value.kind === 'birthDate'
        ? [value.canonical.replace(/\W/gu, '')]
        : value.canonical.split(/[^\p{L}\p{N}\p{M}]+/u);
  return [...new Set(words.flatMap(pairs))].slice(0, MAX_GRAMS);
}

function pairs(word: string): string[] {
  const edged = [...`^${word}$`];
  return edged.length < 3 ? [] : edged.slice(1).map((letter, i) => `${edged[i]}${letter}`);
}
