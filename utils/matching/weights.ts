import type { FieldKind } from '../model';

/**
 * What agreement of a kind is worth before the ledger has seen anything, and how it learns.
 *
 * Rarity in bits is log2((N + n0) / (df + d0)): N values of the kind seen so far, df of them this one (Fellegi and
 * Sunter 1969, with Winkler's adjustment for frequency). n0 / d0 is the prior: one in n0/d0 people shares the value.
 * `most` bounds what a kind can be worth however large the ledger; `miss` is charged when two values of the kind
 * contradict each other. All in bits.
 */
export interface Weight {
  readonly n0: number;
  readonly d0: number;
  readonly most: number;
  readonly miss: number;
}

/** Bits at which a pair opens: less than one chance agreement in a million pairs. */
export const OPENING_BITS = 20;
/** Bits that suffice for a record already known to be the same as one that is open. */
export const KIN_BITS = 8;

/** Bits that have to come from anything but the person's name: namesakes exist, however rare the name. */
export const BESIDE_NAME = 5;

const DEFAULT: Weight = { n0: 8, d0: 4, most: 4, miss: 0 };
const TOKEN_OF_NAME: Weight = { n0: 2_000, d0: 6, most: 13, miss: 4 };
const WEIGHTS: { readonly [Kind in FieldKind]?: Weight } = {
  // Identifiers are unique by their nature: no counter, the crowd rule (crowd.ts) finds those that are shared.
  email: { n0: 2 ** 22, d0: 1, most: 22, miss: 6 },
  phone: { n0: 2 ** 15, d0: 1, most: 15, miss: 3 },
  url: { n0: 2 ** 10, d0: 2, most: 14, miss: 1 },
  iban: { n0: 2 ** 22, d0: 1, most: 22, miss: 3 },
  vat: { n0: 2 ** 22, d0: 1, most: 22, miss: 6 },
  id: { n0: 2 ** 12, d0: 1, most: 16, miss: 3 },
  // One word of a name each.
  givenName: { n0: 1_500, d0: 10, most: 12, miss: 4 },
  familyName: { n0: 4_000, d0: 4, most: 14, miss: 4 },
  fullName: TOKEN_OF_NAME,
  middleName: { n0: 400, d0: 6, most: 6, miss: 0 },
  company: { n0: 12_000, d0: 6, most: 14, miss: 4 },
  birthDate: { n0: 16_000, d0: 1, most: 14, miss: 6 },
  street: { n0: 6_000, d0: 4, most: 14, miss: 2 },
  street2: { n0: 200, d0: 4, most: 7, miss: 0 },
  houseNumber: { n0: 100, d0: 4, most: 5, miss: 1 },
  postalCode: { n0: 2_000, d0: 4, most: 11, miss: 2 },
  city: { n0: 100, d0: 6, most: 10, miss: 2 },
  region: { n0: 16, d0: 4, most: 4, miss: 0 },
  country: { n0: 8, d0: 4, most: 3, miss: 0 },
  jobTitle: { n0: 60, d0: 4, most: 6, miss: 0 },
  money: { n0: 400, d0: 6, most: 10, miss: 2 },
  date: { n0: 100, d0: 6, most: 6, miss: 0 },
  quantity: { n0: 12, d0: 4, most: 3, miss: 0 },
  percent: { n0: 12, d0: 4, most: 3, miss: 0 },
  duration: { n0: 12, d0: 4, most: 3, miss: 0 },
  subject: { n0: 100, d0: 4, most: 8, miss: 0 },
  username: { n0: 4_000, d0: 4, most: 12, miss: 1 },
};

/** The weight of a kind; one that the table lacks says little. */
export function weightOf(kind: FieldKind): Weight {
  return WEIGHTS[kind] ?? DEFAULT;
}

/** Rarity of a value seen `df` times among `total` values of its kind, in bits, never negative. */
export function rarity(kind: FieldKind, df: number, total: number): number {
  const { n0, d0, most } = weightOf(kind);
  return Math.max(0, Math.min(most, Math.log2((total + n0) / (df + d0))));
}
