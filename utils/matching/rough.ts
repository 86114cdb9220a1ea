import type { NormalValue } from '../model';

const MAX_NAMES = 3;
const MAX_WORDS = 4;
const PREFIX = 3;

/** The first letters and digits of a value, without spaces: what a typo further on leaves alone. */
export function rough(value: string, length: number): string {
  return [...value.replace(/[^\p{L}\p{N}\p{M}]/gu, '')].slice(0, length).join('');
}

/** Words of the person's name, from whichever fields hold it; initials are none. */
export function nameWordsOf(values: readonly NormalValue[]): readonly string[] {
  const named = values.filter(
    ({ kind }) => kind === 'givenName' || kind === 'familyName' || kind === 'fullName',
  );
  const words = new Set(named.flatMap((value) => value.tokens).filter((word) => word.length > 1));
  return [...words].slice(0, MAX_WORDS);
}

/** Pairs of rough name words in alphabetical order; none while only one word is known. */
export function roughNames(values: readonly NormalValue[]): readonly string[] {
  const words = nameWordsOf(values).map((word) => rough(word, PREFIX));
  const pairs = new Set<string>();
  for (const [i, a] of words.entries()) {
    for (const b of words.slice(i + 1)) pairs.add(a < b ? `${a} ${b}` : `${b} ${a}`);
  }
  return [...pairs].slice(0, MAX_NAMES);
}

/** The part of an e-mail address before the @. */
export function mailboxOf(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@')));
}

/** The part of an e-mail address after the @. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** Year, and month with day, of an ISO date. */
export function datePartsOf(iso: string): { readonly year: string; readonly day: string } {
  return { year: iso.slice(0, 4), day: iso.slice(5) };
}
