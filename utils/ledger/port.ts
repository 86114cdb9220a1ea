import type { LedgerChange, LedgerPort } from '../intake/ports';
import type { LedgerRecord, RecordId, Transfer, Week } from '../model';
import { candidates } from './candidates';
import { withoutDamaged } from './damaged';
import { Holders } from './holders';
import { changeHoldings, holdingOf, holdingWithout } from './holdings';
import { Places } from './places';
import { rememberRows } from './recent-rows';
import { isRecordRow, recordOfRow, rowOfRecord } from './rows';
import type { LedgerDatabase, RecordRow } from './schema';
import { sharedReads } from './shared-reads';
import { duplicateRow } from './upgrade';

/**
 * The ledger that the intake asks, on Dexie. Before the database is opened. Reads are outside the transaction of the
 * write: the caller is the only writer.
 * @param onDamaged rows were found that are no records any more, and set aside
 */
export function dexieLedger(
  db: LedgerDatabase,
  onDamaged: (rows: number) => Promise<void> = async () => undefined,
): LedgerPort {
  rememberRows(db);
  const read = sharedReads(db);
  const holders = new Holders(db);
  const places = new Places(db);
  const decoded = new WeakMap<RecordRow, LedgerRecord>();
  const recordOf = (row: RecordRow): LedgerRecord => {
    const record = decoded.get(row) ?? recordOfRow(row);
    decoded.set(row, record);
    places.hold(row);
    return record;
  };
  const recordsOf = async (rows: readonly (RecordRow | undefined)[]) => {
    const isNew = rows.some((row) => row && !decoded.has(row));
    const whole = isNew ? await withoutDamaged(db, rows, onDamaged) : rows.flatMap((row) => row ?? []);
    return whole.map(recordOf);
  };
  return {
    wasApplied: async (id) => (await read(() => db.applied.get(id))) !== undefined,

    record: async (id) => (await recordsOf([await read(() => places.row(id))]))[0],

    recordsWithAnchors: (prints, limit) => candidates(db, read, holders, recordsOf, prints, limit),

    transfersOf: (id) => read(() => transfersOf(db, id)),

    repeatOf: (id) => read(() => db.repeats.get(id)),

    frequencies: async (keys) => {
      if (keys.length === 0) return [];
      const rows = await read(() => db.counters.bulkGet([...keys]));
      return rows.map((row) => row?.n ?? 0);
    },

    apply: async (change) => {
      const written = await db.transaction('rw', tablesOf(db), () => write(db, places, change));
      for (const [place, { id, anchors }] of written) {
        places.place(id, place);
        holders.held(
          place,
          anchors.map(({ print }) => print),
        );
      }
    },
  };
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

type Placed = ReadonlyMap<number, LedgerRecord>;

/**
 * All of a change, inside a transaction; the records it wrote. An entry that was applied before changes nothing. All
 * that has to be read is asked for at once, then all is written at once: each wait is a way to the browser's process.
 */
async function write(db: LedgerDatabase, places: Places, change: LedgerChange): Promise<Placed> {
  const { withdrawn, transfers, withdrawnRepeats, repeats } = change;
  const records = [...change.joined, change.record];
  const raised = timesOf(change.counters);
  const [applied, known, first, held, counted, weeks] = await Promise.all([
    db.applied.get(change.entry),
    Promise.all(records.map(({ id }) => places.row(id))),
    firstPlace(db),
    db.holdings.bulkGet([...new Set(records.map(({ tool }) => tool))]),
    db.counters.bulkGet([...raised.keys()]),
    weeksTouched(db, change),
  ]);
  if (applied !== undefined) return new Map();
  let next = first;
  const placed = new Map(records.map((record, i) => [known[i]?.n ?? next--, record]));
  const rows = [...placed].map(([place, record]) => rowOfRecord(record, place));
  const before = known.filter((row) => isRecordRow(row));
  const duplicates = rows.flatMap((row) => duplicateRow(row) ?? []);
  const noMore = before.filter((row) => row.duplicateOf !== undefined).map(({ id }) => id);
  await Promise.all([
    db.applied.add(1, change.entry),
    db.records.bulkPut(rows),
    changeHoldings(db, held, [...before.map(holdingWithout), ...rows.map(holdingOf)]),
    raised.size > 0 &&
      db.counters.bulkPut([...raised].map(([key, n], i) => ({ key, n: n + (counted[i]?.n ?? 0) }))),
    weeks.length > 0 && db.sums.bulkDelete(weeks),
    withdrawn.length > 0 && db.transfers.bulkDelete([...withdrawn]),
    transfers.length > 0 && db.transfers.bulkPut([...transfers]),
    withdrawnRepeats.length > 0 && db.repeats.bulkDelete([...withdrawnRepeats]),
    repeats.length > 0 && db.repeats.bulkPut([...repeats]),
    noMore.length > 0 && db.duplicates.bulkDelete(noMore),
    duplicates.length > 0 && db.duplicates.bulkPut(duplicates),
  ]);
  return placed;
}

/** Weeks whose transfers change, or whose transfers' records do: they have to be counted anew. */
async function weeksTouched(db: LedgerDatabase, change: LedgerChange): Promise<Week[]> {
  const ids = [change.record, ...change.joined].map(({ id }) => id).concat(change.withdrawn);
  const touched = await Promise.all([...new Set(ids)].map((id) => transfersOf(db, id)));
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

/** The place before all records. */
export async function firstPlace(db: LedgerDatabase): Promise<number> {
  const [newest] = await db.records.orderBy('n').limit(1).primaryKeys();
  return (newest ?? 0) - 1;
}

/** How often each counter is named. */
function timesOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return times;
}
