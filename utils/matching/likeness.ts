import type { FieldKind } from '../model';

/**
 * How alike two unrelated values of a kind are by chance: the likeness that one in twenty random pairs reaches, and
 * one in five hundred. Measured on public sets of people and restaurants (FEBRL, anonlink, Splink, Fodor's/Zagat's);
 * the kinds differ since birth dates share their century and streets their endings.
 */
interface Chance {
  readonly oneIn20: number;
  readonly oneIn500: number;
}

const NAME: Chance = { oneIn20: 0.26, oneIn500: 0.67 };
const CHANCES: { readonly [Kind in FieldKind]?: Chance } = {
  givenName: NAME,
  familyName: NAME,
  fullName: NAME,
  company: { oneIn20: 0.29, oneIn500: 0.55 },
  street: { oneIn20: 0.5, oneIn500: 0.75 },
  street2: { oneIn20: 0.4, oneIn500: 0.7 },
  city: { oneIn20: 0.26, oneIn500: 0.6 },
  email: { oneIn20: 0.4, oneIn500: 0.6 },
  phone: { oneIn20: 0.31, oneIn500: 0.5 },
  birthDate: { oneIn20: 0.56, oneIn500: 0.77 },
  money: { oneIn20: 0.39, oneIn500: 0.55 },
};
const BITS_20 = Math.log2(20);
const BITS_500 = Math.log2(500);

/** Chance likeness of a kind; undefined for kinds whose typos are not looked for. */
export function chanceOf(kind: FieldKind): Chance | undefined {
  return CHANCES[kind];
}

/** How surprising a likeness is between unrelated values, in bits; 0 at what any two may have. */
export function surprise(kind: FieldKind, likeness: number): number {
  const chance = CHANCES[kind];
  if (chance === undefined) return 0;
  const { oneIn20, oneIn500 } = chance;
  if (likeness < oneIn20) return BITS_20 * (likeness / oneIn20) ** 3;
  return BITS_20 + ((likeness - oneIn20) / (oneIn500 - oneIn20)) * (BITS_500 - BITS_20);
}

/** Whether two values are too alike for chance: one value with typos. */
export function isSimilar(kind: FieldKind, likeness: number): boolean {
  const chance = CHANCES[kind];
  return chance !== undefined && likeness >= chance.oneIn500;
}

/** Whether two values may be one mistyped badly, or two that happen to be alike. */
export function isUnsure(kind: FieldKind, likeness: number): boolean {
  const chance = CHANCES[kind];
  return chance !== undefined && likeness >= chance.oneIn20;
}
