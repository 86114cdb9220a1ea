import type { EntryId, LedgerEntry, LedgerRecord, Transfer } from '../model';

/** A gap between two entries, or on the way from the source tool, counts at most this much (DESIGN.md, numbers). */
const GAP_CAP_MS = 30_000;

/** A transfer's times, in two nested readings. */
export interface TransferTimes {
  readonly handsOnMs: number;
  readonly roundTripMs: number;
}

const cap = (ms: number) => Math.min(Math.max(0, ms), GAP_CAP_MS);

/**
 * Hands-on: the active time of the retyped entries. Round trip adds the way from the source record's last entry before,
 * and the gaps between the retyped entries, each capped.
 */
export function timesOf(transfer: Transfer, target: LedgerRecord, source?: LedgerRecord): TransferTimes {
  const retyped = new Set<EntryId>(transfer.carried.map((field) => field.to));
  const entries = target.entries.filter((entry) => retyped.has(entry.id)).sort((a, b) => a.at - b.at);
  const first = entries[0];
  if (!first) return { handsOnMs: 0, roundTripMs: 0 };
  const handsOnMs = entries.reduce((sum, entry) => sum + entry.activeMs, 0);
  const gaps = entries.slice(1).map((entry, i) => startOf(entry) - (entries[i]?.at ?? startOf(entry)));
  const left = Math.max(
    ...(source?.entries ?? []).map((entry) => entry.at).filter((at) => at <= startOf(first)),
  );
  const way = Number.isFinite(left) ? startOf(first) - left : 0;
  return { handsOnMs, roundTripMs: handsOnMs + [way, ...gaps].reduce((sum, gap) => sum + cap(gap), 0) };
}

const startOf = (entry: LedgerEntry) => entry.at - entry.activeMs;
