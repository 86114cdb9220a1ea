import type { LedgerRecord, RecordId, Transfer } from '../model';
import { countsOf, mergeCounts } from '../summary/counts';
import { recordOfRow } from './rows';
import type { LedgerDatabase } from './schema';

/** What was removed. */
export interface Removed {
  readonly records: readonly RecordId[];
  /** Targets of the transfers that went; some of these records may still be there. */
  readonly transfers: readonly RecordId[];
}

/** Records removed in one transaction: a long one would keep entries waiting. */
const BATCH = 500;

/**
 * Removes records with their prints and all that joined them. Each transfer that goes is first added to the counts of
 * its week, in the same transaction, so that figures are equal before and after.
 * @param places primary keys of the records
 * @param settles whether a transfer's counts stay
 */
export async function removeRecords(
  db: LedgerDatabase,
  places: readonly number[],
  settles: (transfer: Transfer) => boolean = () => true,
): Promise<Removed> {
  const records: RecordId[] = [];
  const transfers: RecordId[] = [];
  for (let i = 0; i < places.length; i += BATCH) {
    const removed = await removeBatch(db, places.slice(i, i + BATCH), settles);
    records.push(...removed.records);
    transfers.push(...removed.transfers);
  }
  return { records, transfers };
}

function removeBatch(
  db: LedgerDatabase,
  places: readonly number[],
  settles: (transfer: Transfer) => boolean,
): Promise<Removed> {
  return db.transaction('rw', [db.records, db.transfers, db.repeats, db.weeks, db.sums], async () => {
    const rows = (await db.records.bulkGet([...places])).flatMap((row) => row ?? []);
    const ids = rows.map((row) => row.id);
    const transfers = await db.transfers.where('to').anyOf(ids).or('from').anyOf(ids).toArray();
    await settle(
      db,
      transfers.filter(settles),
      rows.map((row) => recordOfRow(row)),
    );
    await db.sums.bulkDelete(transfers.map(({ week }) => week));
    const targets = transfers.map(({ to }) => to);
    await db.transfers.bulkDelete(targets);
    await db.repeats.where('to').anyOf(ids).or('of').anyOf(ids).delete();
    await db.records.bulkDelete([...places]);
    return { records: ids, transfers: targets };
  });
}

/** Adds transfers to the counts of their weeks. Inside a transaction of records and weeks. */
async function settle(
  db: LedgerDatabase,
  transfers: readonly Transfer[],
  known: readonly LedgerRecord[],
): Promise<void> {
  const records = new Map(known.map((record) => [record.id, record]));
  const missing = transfers.flatMap(({ to, from }) => [to, from]).filter((id) => !records.has(id));
  const others = await db.records
    .where('id')
    .anyOf([...new Set(missing)])
    .toArray();
  for (const row of others) records.set(row.id, recordOfRow(row));
  for (const [week, flows] of countsOf(transfers, records)) {
    const row = (await db.weeks.get(week)) ?? { week, flows: [], lookups: [] };
    await db.weeks.put({ ...row, flows: mergeCounts(row.flows, flows) });
  }
}
