import type { RecordId } from '../model';
import { precisionOf, type SpotCheck } from '../summary/findings';
import type { Precision } from '../summary/letter-figures';
import { describeCarried } from './flow-query';
import type { LedgerDatabase } from './schema';

/** Findings asked about in a calendar month. */
const A_MONTH = 5;

/**
 * Five random findings a month. The choice is a fixed shuffle of the month's findings by a hash of their ids, so that
 * it is the same each time the page is opened and nobody picks the easy ones.
 */
export async function readSpotCheck(db: LedgerDatabase, now: number = Date.now()): Promise<SpotCheck> {
  const today = new Date(now);
  const month = new Date(today.getFullYear(), today.getMonth(), 1).getTime();
  const judged = await db.judgements.toArray();
  const asked = judged.filter((row) => row.asked);
  const left = A_MONTH - asked.filter(({ at }) => at >= month).length;
  const known = new Set(judged.map(({ to }) => to));
  const transfers =
    left > 0 ? await db.transfers.filter(({ at, to }) => at >= month && !known.has(to)).toArray() : [];
  const drawn = transfers.sort((a, b) => shuffled(a.to) - shuffled(b.to)).slice(0, Math.max(0, left));
  const described = await describeCarried(db, drawn);
  return {
    precision: await readPrecision(db),
    asking: described.flatMap((record, i) => {
      const transfer = drawn[i];
      return transfer ? [{ ...record, from: transfer.fromTool, to: transfer.toTool }] : [];
    }),
  };
}

/** How many of the findings that the spot check asked about were right, those that are gone included. */
export async function readPrecision(db: LedgerDatabase): Promise<Precision> {
  return precisionOf(await db.judgements.toArray(), await db.weeks.toArray());
}

/** FNV-1a: spreads neighbouring ids far apart. */
function shuffled(id: RecordId): number {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
