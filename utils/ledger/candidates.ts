import type { AnchorPrint, LedgerRecord } from '../model';
import type { Holders } from './holders';
import type { RecentRows } from './recent-rows';
import type { LedgerDatabase, RecordRow } from './schema';
import type { SharedRead } from './shared-reads';

/**
 * The records that share the most telling of these anchors, newest first, at most `limit`. Each anchor names its newest
 * holders, in one bounded request, so that a value that a tenth of all entries hold costs no more than a rare one. An
 * anchor counts for the less the more records it names: the switchboard's newest holders do not push out the one
 * record with the same e-mail.
 */
export async function candidates(
  db: LedgerDatabase,
  read: SharedRead,
  recent: RecentRows,
  holders: Holders,
  recordsOf: (rows: readonly (RecordRow | undefined)[]) => Promise<readonly LedgerRecord[]>,
  prints: readonly AnchorPrint[],
  limit: number,
): Promise<readonly LedgerRecord[]> {
  if (prints.length === 0) return [];
  const rows =
    recentCandidates(db, recent, holders, prints, limit) ??
    (await read(async () => db.records.bulkGet(mostTelling(await holders.of(prints), limit))));
  const wanted = new Set(prints);
  return (await recordsOf(rows))
    .filter((record) => record.anchors.some(({ print }) => wanted.has(print)))
    .sort((a, b) => b.openedAt - a.openedAt);
}

/** The candidates' rows, when all of them are remembered: a field that adds no anchor asks the database nothing. */
function recentCandidates(
  db: LedgerDatabase,
  recent: RecentRows,
  holders: Holders,
  prints: readonly AnchorPrint[],
  limit: number,
): readonly (RecordRow | undefined)[] | undefined {
  const known = holders.recent(prints);
  const rows = known && mostTelling(known, limit).map((place) => recent.row(db.records, place));
  return rows?.every((each) => each !== undefined) ? rows.map((each) => each?.row) : undefined;
}

/** Places by how much the lists that name them say, the newest first among equals. */
function mostTelling(holders: readonly (readonly number[])[], limit: number): number[] {
  const worth = new Map<number, number>();
  for (const places of holders) {
    for (const place of places) worth.set(place, (worth.get(place) ?? 0) + 1 / places.length);
  }
  return [...worth]
    .sort(([a, worthA], [b, worthB]) => worthB - worthA || a - b)
    .slice(0, limit)
    .map(([place]) => place);
}
