import type { RecordId } from '../model';
import { changeHoldings, holdingWithout, holdingWithoutDamaged } from './holdings';
import { isRecordRow, recordOfRow } from './rows';
import type { JudgementRow, LedgerDatabase, RecordRow } from './schema';
import { settle, settleAgain, settleJudged } from './settle';

/** What was removed. */
export interface Removed {
  readonly records: readonly RecordId[];
  /** Targets of the transfers that went; some of these records may still be there. */
  readonly transfers: readonly RecordId[];
}

/** Records removed in one transaction: a long one would keep entries waiting. */
const BATCH = 500;

/**
 * Removes records with their prints and all that joined them. Each finding that goes is first added to the counts of its
 * week, in the same transaction, so that figures are equal before and after.
 * @param places primary keys of the records
 * @param settles whether a finding's counts stay
 */
export async function removeRecords(
  db: LedgerDatabase,
  places: readonly number[],
  settles: (finding: { readonly at: number }) => boolean = () => true,
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
  settles: (finding: { readonly at: number }) => boolean,
): Promise<Removed> {
  return db.transaction('rw', tablesOf(db), async () => {
    const found = (await db.records.bulkGet([...places])).flatMap((row) => row ?? []);
    const rows = found.filter(isRecordRow);
    const damaged: readonly Pick<RecordRow, 'tool'>[] = found.filter((row) => !isRecordRow(row));
    const ids = rows.map((row) => row.id);
    const transfers = await db.transfers.where('to').anyOf(ids).or('from').anyOf(ids).toArray();
    const repeats = await db.repeats.where('to').anyOf(ids).or('of').anyOf(ids).toArray();
    const duplicates = await db.duplicates.where('to').anyOf(ids).or('of').anyOf(ids).toArray();
    const judged = await judgementsOf(db, ids);
    await settle(
      db,
      transfers.filter(settles),
      rows.map((row) => recordOfRow(row)),
    );
    await settleAgain(db, 'repeats', repeats.filter(settles));
    await settleAgain(db, 'duplicates', duplicates.filter(settles));
    await settleJudged(db, judged.filter(settles));
    await changeHoldings(db, await db.holdings.toArray(), [
      ...rows.map(holdingWithout),
      ...damaged.flatMap(holdingWithoutDamaged),
    ]);
    const targets = transfers.map(({ to }) => to);
    await Promise.all([
      db.sums.bulkDelete(transfers.map(({ week }) => week)),
      db.transfers.bulkDelete(targets),
      db.repeats.bulkDelete(repeats.map(({ to }) => to)),
      db.duplicates.bulkDelete(duplicates.map(({ to }) => to)),
      db.judgements.bulkDelete(judged.map(({ to, from }): [RecordId, RecordId] => [to, from])),
      db.records.bulkDelete([...places]),
    ]);
    return { records: ids, transfers: targets };
  });
}

const tablesOf = (db: LedgerDatabase) => [
  db.records,
  db.transfers,
  db.repeats,
  db.duplicates,
  db.judgements,
  db.weeks,
  db.sums,
  db.holdings,
];

/** What a person said about any of these records, each once. */
async function judgementsOf(db: LedgerDatabase, ids: readonly RecordId[]): Promise<readonly JudgementRow[]> {
  const all = new Set(ids);
  const from = await db.judgements.where('from').anyOf(ids).toArray();
  const to = await db.judgements.filter((row) => all.has(row.to) && !all.has(row.from)).toArray();
  return [...from, ...to];
}
