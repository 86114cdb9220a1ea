import type { AnchorPrint } from '../model';
import { pack } from './pack';
import type { LedgerDatabase, RecordRow } from './schema';

/**
 * Rows of the records that share the most telling of these anchors, at most `limit`. Each anchor names its newest
 * holders, in one bounded request, so that a value that a tenth of all entries hold costs no more than a rare one. An
 * anchor counts for the less the more records it names: the switchboard's newest twenty do not push out the one
 * record with the same e-mail.
 */
export async function candidateRows(
  db: LedgerDatabase,
  prints: readonly AnchorPrint[],
  limit: number,
): Promise<readonly RecordRow[]> {
  if (prints.length === 0) return [];
  return db.transaction('r', db.records, async () => {
    const holders = await Promise.all(
      prints.map((print) =>
        db.records
          .where('anchors')
          .equals(pack([print]))
          .limit(limit)
          .primaryKeys(),
      ),
    );
    const rows = await db.records.bulkGet(mostTelling(holders, limit));
    return rows.flatMap((row) => row ?? []);
  });
}

/** Keys by how much the lists that name them say, the newest first among equals. */
export function mostTelling(holders: readonly (readonly number[])[], limit: number): number[] {
  const worth = new Map<number, number>();
  for (const keys of holders) {
    for (const key of keys) worth.set(key, (worth.get(key) ?? 0) + 1 / keys.length);
  }
  return [...worth]
    .sort(([a, worthA], [b, worthB]) => worthB - worthA || a - b)
    .slice(0, limit)
    .map(([key]) => key);
}
