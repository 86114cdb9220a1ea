import type { LedgerChange } from '../intake/ports';
import type { LedgerRecord, Week } from '../model';
import type { AppliedIds } from './applied-ids';
import { changeHoldings, holdingOf, holdingWithout } from './holdings';
import type { Places } from './places';
import type { RecentRows } from './recent-rows';
import { isRecordRow, rowOfRecord } from './rows';
import type { LedgerDatabase, RecordRow } from './schema';
import { recentTransfersOf, transfersOf } from './transfers';
import { duplicateRow } from './upgrade';

/** The tables that a change may touch. */
export const tablesOf = (db: LedgerDatabase) => [
  db.records,
  db.transfers,
  db.repeats,
  db.duplicates,
  db.applied,
  db.counters,
  db.sums,
  db.holdings,
];

/** The database, and what is remembered of it. */
export interface WriterPorts {
  readonly db: LedgerDatabase;
  readonly recent: RecentRows;
  readonly places: Places;
  readonly appliedIds: AppliedIds;
}
/** The rows that were written, with the records that they keep. */
export type Written = ReadonlyMap<RecordRow, LedgerRecord>;

/**
 * All of a change, inside a transaction; the records it wrote. An entry that was applied before changes nothing. All
 * that has to be read is asked for at once, then all is written at once: each wait is a way to the browser's process.
 * What is new is added, and fails where there is a row: then the memory that had it new was wrong.
 */
export async function write(
  { db, recent, places, appliedIds }: WriterPorts,
  change: LedgerChange,
): Promise<Written> {
  const { withdrawn, transfers, withdrawnRepeats, repeats } = change;
  const records = [...change.joined, change.record];
  const raised = timesOf(change.counters);
  const [applied, known, first, held, counted, weeks] = await Promise.all([
    appliedIds.isNew(change.entry) ? undefined : db.applied.get(change.entry),
    Promise.all(records.map(({ id }) => places.row(id))),
    places.firstFree(),
    db.holdings.bulkGet([...new Set(records.map(({ tool }) => tool))]),
    db.counters.bulkGet([...raised.keys()]),
    weeksTouched(db, recent, change),
  ]);
  if (applied !== undefined) return new Map();
  let next = first;
  const placed = new Map(records.map((record, i) => [known[i]?.n ?? next--, record]));
  const written = new Map([...placed].map(([place, record]) => [rowOfRecord(record, place), record]));
  const rows = [...written.keys()];
  const [added, put] = [rows.filter(({ n }) => n <= first), rows.filter(({ n }) => n > first)];
  const before = known.filter((row) => isRecordRow(row));
  const duplicates = rows.flatMap((row) => duplicateRow(row) ?? []);
  const noMore = before.filter((row) => row.duplicateOf !== undefined).map(({ id }) => id);
  const summed = weeks.filter((week) => !isKnownAbsent(recent.row(db.sums, week)));
  await Promise.all([
    db.applied.add(1, change.entry),
    added.length > 0 && db.records.bulkAdd(added),
    put.length > 0 && db.records.bulkPut(put),
    changeHoldings(db, held, [...before.map(holdingWithout), ...rows.map(holdingOf)]),
    raised.size > 0 &&
      db.counters.bulkPut([...raised].map(([key, n], i) => ({ key, n: n + (counted[i]?.n ?? 0) }))),
    summed.length > 0 && db.sums.bulkDelete(summed),
    withdrawn.length > 0 && db.transfers.bulkDelete([...withdrawn]),
    transfers.length > 0 && db.transfers.bulkPut([...transfers]),
    withdrawnRepeats.length > 0 && db.repeats.bulkDelete([...withdrawnRepeats]),
    repeats.length > 0 && db.repeats.bulkPut([...repeats]),
    noMore.length > 0 && db.duplicates.bulkDelete(noMore),
    duplicates.length > 0 && db.duplicates.bulkPut(duplicates),
  ]);
  return written;
}

const isKnownAbsent = (known: { readonly row?: unknown } | undefined) =>
  known !== undefined && known.row === undefined;

/** Weeks whose transfers change, or whose transfers' records do: they have to be counted anew. */
async function weeksTouched(db: LedgerDatabase, recent: RecentRows, change: LedgerChange): Promise<Week[]> {
  const ids = [change.record, ...change.joined].map(({ id }) => id).concat(change.withdrawn);
  const touched = await Promise.all(
    [...new Set(ids)].map((id) => recentTransfersOf(db, recent, id) ?? transfersOf(db, id)),
  );
  return [...new Set([...touched.flat(), ...change.transfers].map(({ week }) => week))];
}

/** How often each counter is named. */
function timesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}
