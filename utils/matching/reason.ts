import type { AnchorType, PairLevel } from '../model';
import type { Verdict } from './pair';

/** Why a pair is one, for words made elsewhere ("same email and phone; 6 of 8 fields carried, 1 disagrees"). */
export interface Reason {
  readonly level: PairLevel;
  /** Kinds that agree, the most telling first; a composite is told by its two parts. */
  readonly same: readonly string[];
  readonly carried: number;
  readonly fields: number;
  readonly disagreeing: number;
  readonly bits: number;
}

/** At most this many kinds are named. */
const NAMED = 3;

/** The reason in a verdict; undefined when the pair is not open. */
export function reasonOf(verdict: Verdict): Reason | undefined {
  if (verdict.level === undefined) return undefined;
  const same = [...new Set(verdict.agreed.flatMap((type: AnchorType) => type.split('+')))];
  return {
    level: verdict.level,
    same: same.slice(0, NAMED),
    carried: verdict.carried.length,
    fields: verdict.carried.length + verdict.disagreeing.length + verdict.added.length,
    disagreeing: verdict.disagreeing.length,
    bits: verdict.bits,
  };
}
