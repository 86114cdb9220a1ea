import type { LedgerRecord } from '../model';
import { changeHoldings, holdingOf } from './holdings';
import { firstPlace } from './places';
import { rowOfRecord } from './rows';
import type { LedgerDatabase } from './schema';

/**
 * Writes many new records at once through the same row builder as single commits, oldest first, with the counters and
 * the entry ids that those would have left.
 * @param isRemembered whether the id of an entry of this time is still kept against resends
 */
export async function writeRecords(
  db: LedgerDatabase,
  records: readonly LedgerRecord[],
  counters: ReadonlyMap<string, number>,
  isRemembered: (at: number) => boolean,
): Promise<void> {
  const ids = records
    .flatMap((record) => record.entries)
    .flatMap(({ id, at }) => (isRemembered(at) ? [id] : []));
  await db.transaction('rw', [db.records, db.applied, db.counters, db.holdings], async () => {
    const first = await firstPlace(db);
    const rows = records.map((record, i) => rowOfRecord(record, first - i));
    await db.records.bulkAdd(rows);
    await changeHoldings(db, await db.holdings.toArray(), rows.map(holdingOf));
    await db.applied.bulkAdd(
      ids.map(() => 1 as const),
      ids,
    );
    const known = await db.counters.bulkGet([...counters.keys()]);
    await db.counters.bulkPut([...counters].map(([key, n], i) => ({ key, n: n + (known[i]?.n ?? 0) })));
  });
}
