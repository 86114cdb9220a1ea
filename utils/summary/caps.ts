import { dayOf } from '../calendar';
import type { ToolId } from '../model';

/** Pills a day, and pills a day about one pair of tools: beyond that the badge alone speaks. */
export const DAY_CAP = 12;
export const PAIR_CAP = 4;

/** What the pill has already said today. Names pairs of tools, never a value. */
export interface PillDay {
  /** Local calendar day, `2026-11-22`. */
  readonly day: string;
  readonly shown: number;
  readonly pairs: Readonly<Record<string, number>>;
  /** Pairs that the person wants to hear no more of today. */
  readonly quiet: readonly string[];
}

/** A pair of tools in the order of the way; the same tool twice for a repeat. */
export const pairKey = (from: ToolId, to: ToolId): string => `${from} ${to}`;

/** What is kept of today: nothing when what was kept is of another day. */
export function today(kept: PillDay | undefined, now: number): PillDay {
  const day = dayOf(now);
  return kept?.day === day ? kept : { day, shown: 0, pairs: {}, quiet: [] };
}

/** Whether the pill may still speak about this pair today. */
export function mayShow(day: PillDay, pair: string): boolean {
  return day.shown < DAY_CAP && (day.pairs[pair] ?? 0) < PAIR_CAP && !day.quiet.includes(pair);
}

/**
 * The day with one more pill about this pair.
 * @param pair as `pairKey` writes it
 */
export function countShown(day: PillDay, pair: string): PillDay {
  return { ...day, shown: day.shown + 1, pairs: { ...day.pairs, [pair]: (day.pairs[pair] ?? 0) + 1 } };
}

/**
 * The day with this pair quiet until it ends.
 * @param pair as `pairKey` writes it
 */
export function silence(day: PillDay, pair: string): PillDay {
  return { ...day, quiet: [...new Set([...day.quiet, pair])] };
}
