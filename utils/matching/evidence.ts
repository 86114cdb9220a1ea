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
  for (const one of comparisons) {
    if (ignored.has(one)) continue;
    const { kind } = one.value.normal;
    const slot = slotOf(kind);
    if (isAgreement(one) || one.outcome === 'unsure') {
      const bits = bitsOf(one, rarities.get(one.value.entry) ?? 0);
      const before = paid.get(slot) ?? 0;
      paid.set(slot, kind in CORRELATED ? Math.max(before, bits) : before + bits);
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
  for (const [slot, cost] of charged) bits -= slot === 'locality' && paid.has(slot) ? 0 : cost;
  const name = (paid.get('name') ?? 0) - (charged.get('name') ?? 0);
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
  const bits = Math.min(rarity * TYPO_SHARE, surprise(kind, share));
  if (outcome === 'similar') return bits;
  return kind === 'birthDate' ? 0 : bits / 2;
}
