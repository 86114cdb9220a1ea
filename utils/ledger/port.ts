import { Dexie } from 'dexie';
import type { LedgerChange, LedgerPort } from '../intake/ports';
import type { LedgerRecord, RecordId, Transfer, Week } from '../model';
import { AppliedIds } from './applied-ids';
import { candidates } from './candidates';
import { withoutDamaged } from './damaged';
import { Holders } from './holders';
import { changeHoldings, holdingOf, holdingWithout } from './holdings';
import { Places } from './places';
import { type RecentRows, rememberRows } from './recent-rows';
import { isRecordRow, recordOfRow, rowOfRecord } from './rows';
import type { LedgerDatabase, RecordRow } from './schema';
import { sharedReads } from './shared-reads';
import { duplicateRow } from './upgrade';

/**
 * The ledger that the intake asks, on Dexie. Before the database is opened. Reads are outside the transaction of the
 * write: the caller is the only writer, so that what it read and wrote lately is remembered and not asked for again.
 * @param onDamaged rows were found that are no records any more, and set aside
 */
export function dexieLedger(
  db: LedgerDatabase,
  onDamaged: (rows: number) => Promise<void> = async () => undefined,
): LedgerPort {
  const recent = rememberRows(db);
  const read = sharedReads(db);
  const holders = new Holders(db);
  const places = new Places(db, recent);
  const appliedIds = new AppliedIds(db, read);
  const decoded = new WeakMap<RecordRow, LedgerRecord>();
  const recordOf = (row: RecordRow): LedgerRecord => {
    const record = decoded.get(row) ?? recordOfRow(row);
    decoded.set(row, record);
    places.place(row.id, row.n);
    return record;
  };
  const recordsOf = async (rows: readonly (RecordRow | undefined)[]) => {
    const isNew = rows.some((row) => row && !decoded.has(row));
    const whole = isNew ? await withoutDamaged(db, rows, onDamaged) : rows.flatMap((row) => row ?? []);
    return whole.map(recordOf);
  };
  const forget = () => {
    for (const memory of [recent, holders, places, appliedIds]) memory.forget();
  };
  const apply = async (change: LedgerChange) => {
    const written = await db.transaction('rw', tablesOf(db), () =>
      write({ db, recent, places, appliedIds }, change),
    );
    appliedIds.add(change.entry);
    for (const [row, record] of written) {
      places.place(row.id, row.n);
      decoded.set(row, record);
      holders.held(
        row.n,
        record.anchors.map(({ print }) => print),
      );
    }
  };
  return {
    wasApplied: (id) => appliedIds.has(id),

    record: async (id) => {
      const known = places.recentRow(id);
      return (await recordsOf([known ? known.row : await read(() => places.row(id))]))[0];
    },

    recordsWithAnchors: (prints, limit) => candidates(db, read, recent, holders, recordsOf, prints, limit),

    transfersOf: async (id) => recentTransfersOf(db, recent, id) ?? read(() => transfersOf(db, id)),

    repeatOf: async (id) => {
      const known = recent.row(db.repeats, id);
      return known ? known.row : read(() => db.repeats.get(id));
    },

    frequencies: async (keys) => {
      const known = keys.map((key) => recent.row(db.counters, key));
      const rows = known.every((each) => each !== undefined)
        ? known.map((each) => each?.row)
        : await read(() => db.counters.bulkGet([...keys]));
      return rows.map((row) => row?.n ?? 0);
    },

    apply: async (change) => {
      try {
        await apply(change);
      } catch (error) {
        forget();
        // Something else has written to the ledger: what was remembered of it was wrong.
        if (!isTaken(error)) throw error;
        await apply(change);
      }
    },
  };
}

/** Whether a row was to be added where there is one. */
function isTaken(error: unknown): boolean {
  const failures = error instanceof Dexie.BulkError ? Object.values(error.failures) : [error];
  return failures.some((each) => each instanceof Error && each.name === 'ConstraintError');
}

const tablesOf = (db: LedgerDatabase) => [
  db.records,
  db.transfers,
  db.repeats,
  db.duplicates,
  db.applied,
  db.counters,
  db.sums,
  db.holdings,
];

interface WriterPorts {
  readonly db: LedgerDatabase;
  readonly recent: RecentRows;
  readonly places: Places;
  readonly appliedIds: AppliedIds;
}
type Written = ReadonlyMap<RecordRow, LedgerRecord>;

/**
 * All of a change, inside a transaction; the records it wrote. An entry that was applied before changes nothing. All
 * that has to be read is asked for at once, then all is written at once: each wait is a way to the browser's process.
 * What is new is added, and fails where there is a row: then the memory that had it new was wrong.
 */
async function write(
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

/** The transfer that ends in a record, and those that start from it: two requests, without a cursor. */
async function transfersOf(db: LedgerDatabase, id: RecordId): Promise<Transfer[]> {
  const [inward, outward] = await Promise.all([
    db.transfers.get(id),
    db.transfers.where('from').equals(id).toArray(),
  ]);
  return inward === undefined ? outward : [inward, ...outward];
}

/** The same, when they are remembered. */
function recentTransfersOf(db: LedgerDatabase, recent: RecentRows, id: RecordId): Transfer[] | undefined {
  const [inward, outward] = [recent.row(db.transfers, id), recent.list(db.transfers, id)];
  return inward && outward && [...(inward.row ? [inward.row] : []), ...outward];
}

/** How often each counter is named. */
function timesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}
