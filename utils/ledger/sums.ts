import type { Week } from '../model';
import { countsOf, type FlowCounts } from '../summary/counts';
import { recordsOfRows } from './rows';
import type { LedgerDatabase } from './schema';

/** What the transfers of a week come to, counted from them and their records. */
export async function countWeek(db: LedgerDatabase, week: Week): Promise<readonly FlowCounts[]> {
  const transfers = await db.transfers.where('week').equals(week).toArray();
  const ids = [...new Set(transfers.flatMap(({ to, from }) => [to, from]))];
  const rows = await db.records.where('id').anyOf(ids).toArray();
  const records = new Map(recordsOfRows(rows).map((record) => [record.id, record]));
  return countsOf(transfers, records).get(week) ?? [];
}

/**
 * Counts the weeks that are not counted yet, so that the popup opens as fast after a year as on the first day. Called by
 * the one writer; a worker that dies before leaves weeks to be counted by whoever asks.
 */
export async function refreshSums(db: LedgerDatabase, weeks: readonly Week[]): Promise<void> {
  const known = await db.sums.bulkGet([...weeks]);
  for (const [i, week] of weeks.entries()) {
    if (!known[i]) await db.sums.put({ week, flows: await countWeek(db, week) });
  }
}
