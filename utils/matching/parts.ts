import type { NormalValue } from '../model';
import { familyOf } from './family';
import { chanceOf } from './likeness';
import { type Keys, phoneKeysOf } from './phone-keys';

/**
 * What of a value is printed under its record's salt.
 *
 * Any of the `keys` says the whole value: both readings of a date, a phone without its country code. Values made of
 * words have none: they are equal where all `tokens` are. A part of a value is found by its `tokens`. `asked` is what is
 * looked for among another value's keys: the keys again, but for phones.
 */
export interface Parts {
  readonly keys: readonly string[];
  readonly asked: readonly string[];
  readonly tokens: readonly string[];
}

/** Digits at the end of a phone number that survive every way of writing its country and area. */
const PHONE_TAIL = 8;

/** The parts of a value, derived once for each value object. */
export const partsOf = oncePerValue((value): Parts => {
  const tokens = value.tokens.length > 0 ? value.tokens : [value.canonical];
  const { printed, asked } = keysOf(value);
  return { keys: printed, asked, tokens };
});

/** A value meets a dozen candidates, at every entry of its record: what is derived from it is kept as long as it is. */
function oncePerValue<T>(derive: (value: NormalValue) => T): (value: NormalValue) => T {
  const derived = new WeakMap<NormalValue, { readonly made: T }>();
  return (value) => {
    const known = derived.get(value);
    if (known !== undefined) return known.made;
    const made = derive(value);
    derived.set(value, { made });
    return made;
  };
}

function keysOf(value: NormalValue): Keys {
  const { canonical, readings = [] } = value;
  const untagged = readings.filter((reading) => reading !== canonical);
  switch (familyOf(value.kind)) {
    case 'call':
      return phoneKeysOf(value);
    case 'mail':
      // Two tags of one mailbox are two addresses: test accounts, tickets.
      return {
        printed: [canonical, ...untagged.map((address) => `<${address}`)],
        asked: [canonical, `<${canonical}`, ...untagged],
      };
    case 'link':
    case 'day':
    case 'number':
    case 'id': {
      const spelled = [...new Set([canonical, ...readings])];
      return { printed: spelled, asked: spelled };
    }
    default:
      return { printed: [], asked: [] };
  }
}

/** Digits of a phone number without its extension. */
export function phoneDigits(canonical: string): string {
  return canonical.replace(/;ext=.*$/u, '').replace(/\D/gu, '');
}

function phoneTail(canonical: string): string {
  return phoneDigits(canonical).slice(-PHONE_TAIL) || canonical;
}

const MAX_GRAMS = 48;

/**
 * Letter pairs of a value, for a tolerance of typos: neighbours and next neighbours of each word with its edges, so
 * that a swap of two letters costs little. Empty for kinds that are picked or too short to be mistyped and still meant.
 */
export const gramsOf = oncePerValue((value): readonly string[] => {
  const words = wordsToLiken(value);
  return [...new Set(words.flatMap(pairs))].slice(0, MAX_GRAMS);
});

/** The parts of a value that must each be alike: words of names, mailbox and domain of an e-mail. Else none. */
export const essentialsOf = oncePerValue((value): readonly Essential[] => {
  switch (familyOf(value.kind)) {
    case 'name':
    case 'company':
      return value.tokens.length < 2 ? [] : value.tokens.map((text) => ({ text, grams: pairs(text) }));
    case 'mail':
      return wordsToLiken(value).map((text) => ({ text, grams: pairs(text) }));
    default:
      return [];
  }
});

interface Essential {
  readonly text: string;
  readonly grams: readonly string[];
}

function wordsToLiken(value: NormalValue): readonly string[] {
  switch (chanceOf(value.kind) === undefined ? 'other' : familyOf(value.kind)) {
    case 'other':
      return [];
    case 'call':
      return [phoneTail(value.canonical)];
    case 'day':
    case 'number':
      return [value.canonical.replace(/[^\p{L}\p{N}]/gu, '')];
    case 'mail':
      return mailboxAndHost(value.canonical);
    default:
      return value.tokens;
  }
}

/** The mailbox, and the domain marked as such, so that colleagues are alike in half of their address only. */
function mailboxAndHost(address: string): readonly string[] {
  const at = address.lastIndexOf('@');
  return [address.slice(0, at), `@${address.slice(at + 1)}`].map((half) => half.replace(/[._-]/gu, ''));
}

function pairs(word: string): string[] {
  const edged = [...`^${word}$`];
  if (edged.length < 3) return [];
  const next = edged.slice(0, -1).map((letter, i) => letter + edged[i + 1]);
  const afterNext = edged.slice(0, -2).map((letter, i) => letter + edged[i + 2]);
  return [...next, ...afterNext];
}
