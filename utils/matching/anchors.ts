import type { AnchorType, NormalValue } from '../model';
import { phoneDigits } from './parts';

/** An anchor before it is printed: what of the open record may join it to another. Raw, in memory only. */
export interface RawAnchor {
  readonly type: AnchorType;
  readonly value: string;
  /** `unique` opens a pair by itself; `pair` says two fields agree, which still have to weigh enough. */
  readonly strength: 'unique' | 'pair';
}

/** The most anchors that one record may hold; identifiers come first, then composites in order of worth. */
export const MAX_ANCHORS = 28;
const MAX_NAMES = 3;
const MAX_READINGS = 2;

/**
 * Every anchor of a record's values, without duplicates, the most telling first. A person's name enters as pairs of
 * its words, sorted, so that a full name meets a given and a family name in any order and with a middle name or none.
 */
export function anchorsOf(values: readonly NormalValue[]): readonly RawAnchor[] {
  const of = (...kinds: readonly string[]) => values.filter((value) => kinds.includes(value.kind));
  const spellings = (found: readonly NormalValue[]) =>
    [...new Set(found.flatMap((value) => [value.canonical, ...(value.readings ?? [])]))].slice(
      0,
      MAX_READINGS,
    );

  const names = namePairs(of('fullName'), of('givenName'), of('familyName'));
  const emails = spellings(of('email').filter((value) => value.unique));
  const phones = phoneKeys(of('phone'));
  const births = spellings(of('birthDate'));
  const companies = spellings(of('company'));
  const streets = spellings(of('street').map(withHouseNumber(of('houseNumber'))));
  const postals = spellings(of('postalCode'));
  const cities = spellings(of('city'));
  const families = of('familyName').map((value) => value.canonical);
  const givens = of('givenName').map((value) => value.canonical);

  const anchors: RawAnchor[] = [];
  const unique = (type: AnchorType, found: readonly string[]) => {
    for (const value of found) anchors.push({ type, value, strength: 'unique' });
  };
  const both = (type: AnchorType, left: readonly string[], right: readonly string[]) => {
    for (const a of left)
      for (const b of right) anchors.push({ type, value: `${a}\0${b}`, strength: 'pair' });
  };

  unique('email', emails);
  unique('phone', phones);
  unique('profile', spellings(of('url').filter((value) => value.unique)));
  unique('document', spellings(of('id', 'vat', 'iban').filter((value) => value.unique)));
  both('name+email', names, emails);
  both('name+phone', names, phones);
  both('name+birthDate', names, births);
  both('name+company', names, companies);
  both('name+street', names, streets);
  both('name+postalCode', names, postals);
  both('name+city', names, cities);
  both('familyName+birthDate', families, births);
  both('givenName+birthDate', givens, births);
  both('company+phone', companies, phones);
  both('company+street', companies, streets);
  both('company+postalCode', companies, postals);
  both('company+city', companies, cities);
  both('street+postalCode', streets, postals);
  both('street+phone', streets, phones);
  both('birthDate+postalCode', births, postals);
  both('birthDate+phone', births, phones);
  const seen = new Set<string>();
  return anchors
    .filter(({ type, value }) => {
      const key = `${type}\0${value}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MAX_ANCHORS);
}

/** The end of each number that may ring at one desk: no toll-free line, no test number, nothing too short. */
function phoneKeys(phones: readonly NormalValue[]): readonly string[] {
  const direct = phones.filter((value) => value.unique || !value.canonical.startsWith('+'));
  const digits = direct.map((value) => phoneDigits(value.canonical)).filter((key) => key.length >= 7);
  return [...new Set(digits.map((key) => key.slice(-8)))];
}

/** Pairs of words of a person's name, each sorted and joined; empty when only one word is known. */
function namePairs(
  full: readonly NormalValue[],
  given: readonly NormalValue[],
  family: readonly NormalValue[],
): readonly string[] {
  const pairs = new Set<string>();
  const add = (words: readonly string[]) => {
    const sorted = [...new Set(words)].sort();
    for (let i = 0; i < sorted.length; i++) {
      for (let j = i + 1; j < sorted.length; j++) pairs.add(`${sorted[i]} ${sorted[j]}`);
    }
  };
  for (const value of full) add(value.tokens);
  for (const first of given) {
    for (const last of family) {
      for (const a of first.tokens) for (const b of last.tokens) add([a, b]);
    }
  }
  return [...pairs].slice(0, MAX_NAMES);
}

/**
 * What tells that a value is the person's own: their e-mails, phones, names and domains, as given at welcome. The
 * prints of these are the intake's `own`.
 */
export function ownAnchorsOf(value: NormalValue): readonly RawAnchor[] {
  const own: RawAnchor[] = anchorsOf([value]).filter((anchor) => anchor.strength === 'unique');
  for (const name of namePairs(
    [value].filter(({ kind }) => kind === 'fullName'),
    [],
    [],
  )) {
    own.push({ type: 'name+own', value: name, strength: 'pair' });
  }
  return own;
}

/** "8" and "Stanley Street" are "8 Stanley Street": the number joins the street when it has a field of its own. */
function withHouseNumber(numbers: readonly NormalValue[]) {
  const words = numbers.flatMap((value) => value.tokens);
  return (street: NormalValue): NormalValue => ({
    ...street,
    canonical: [...new Set([...street.tokens, ...words])].sort().join(' '),
  });
}
