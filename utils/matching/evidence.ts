import type { EntryId, FieldKind } from '../model';
import type { Comparison } from './compare';
import { familyOf } from './family';
import { surprise } from './likeness';
import { isAgreement } from './veto';
import { weightOf } from './weights';

/** Rarity of each open value, in bits, by its entry. */
export type Rarities = ReadonlyMap<EntryId, number>;

/** The most that a typo leaves of a value's weight: some other value may be as near. */
const TYPO_SHARE = 0.85;
/** Neighbouring numbers ring at neighbouring desks: a phone that is merely alike says little. */
const MOST_OF_ALIKE_PHONE = 5;
/** A mistyped city is seen nowhere else and looks rare; what it stands for is where many live. */
const MOST_OF_ALIKE_CITY = 5;
/** Free text and amounts support a pair, they do not make one. */
const MOST_OF_TEXT = 6;

/** Kinds that tell the same story, of which only the most telling is paid. */
const CORRELATED: { readonly [Kind in FieldKind]?: string } = {
  city: 'locality',
  postalCode: 'locality',
  region: 'locality',
  country: 'locality',
  company: 'firm',
  url: 'firm',
  vat: 'firm',
};

export interface Evidence {
  /** Bits for the pair, less what its contradictions cost. */
  readonly bits: number;
  /** The same without names: a name needs something beside it. */
  readonly besideName: number;
  /** Independent groups of fields that agree. */
  readonly groups: number;
}

/** Adds up what agrees and contradicts, each group of correlated fields once. */
export function evidenceOf(
  comparisons: readonly Comparison[],
  rarities: Rarities,
  ignored: ReadonlySet<Comparison>,
): Evidence {
  const paid = new Map<string, number>();
  const charged = new Map<string, number>();
  let namePaid = 0;
  for (const one of comparisons) {
    if (ignored.has(one)) continue;
    const { kind } = one.value.normal;
    // An address that is merely alike repeats the name that it is made of.
    const isNameAgain = kind === 'email' && one.outcome === 'similar';
    const slot = isNameAgain ? 'name' : slotOf(kind);
    if (familyOf(kind) === 'name' && isAgreement(one)) {
      namePaid += bitsOf(one, rarities.get(one.value.entry) ?? 0);
    }
    if (isAgreement(one) || one.outcome === 'unsure') {
      const bits = bitsOf(one, rarities.get(one.value.entry) ?? 0);
      const before = paid.get(slot) ?? 0;
      paid.set(slot, kind in CORRELATED || isNameAgain ? Math.max(before, bits) : before + bits);
    } else if (one.outcome === 'differs') {
      charged.set(slot, Math.max(charged.get(slot) ?? 0, weightOf(kind).miss));
    }
  }
  let bits = 0;
  let groups = 0;
  for (const [slot, found] of paid) {
    bits += slot === 'text' ? Math.min(found, MOST_OF_TEXT) : found;
    if (found > 2 && slot !== 'text') groups++;
  }
  for (const cost of charged.values()) bits -= cost;
  const name = namePaid - (charged.get('name') ?? 0);
  return { bits, besideName: bits - name, groups };
}

function slotOf(kind: FieldKind): string {
  const correlated = CORRELATED[kind];
  if (correlated !== undefined) return correlated;
  const family = familyOf(kind);
  return family === 'place' ? 'street' : family === 'number' ? 'text' : family;
}

function bitsOf({ outcome, share, value }: Comparison, rarity: number): number {
  const { kind, tokens } = value.normal;
  if (outcome === 'same') return rarity;
  if (outcome === 'part') return tokens.length > 1 ? rarity * share : rarity;
  const alike = Math.min(rarity * TYPO_SHARE, surprise(kind, share));
  if (kind === 'phone') return outcome === 'similar' ? Math.min(alike, MOST_OF_ALIKE_PHONE) : 0;
  const bits = kind === 'city' ? Math.min(alike, MOST_OF_ALIKE_CITY) : alike;
  if (outcome === 'similar') return bits;
  return kind === 'birthDate' || kind === 'email' ? 0 : bits / 2;
}
