import type { LedgerChange, LedgerPort } from '../intake/ports';
import type { LedgerRecord, Week } from '../model';
import { candidates } from './candidates';
import { withoutDamaged } from './damaged';
import { Holders } from './holders';
import { changeHoldings, holdingOf, holdingWithout } from './holdings';
import { isRecordRow, recordOfRow, rowOfRecord } from './rows';
import type { LedgerDatabase, RecordRow } from './schema';
import { duplicateRow } from './upgrade';

/**
 * The ledger that the intake asks, on Dexie. Reads are outside transactions: the caller is the only writer.
 * @param onDamaged rows were found that are no records any more, and set aside
 */
export function dexieLedger(
  db: LedgerDatabase,
  onDamaged: (rows: number) => Promise<void> = async () => undefined,
): LedgerPort {
  const holders = new Holders(db);
  const recordsOf = async (rows: readonly (RecordRow | undefined)[]) =>
    (await withoutDamaged(db, rows, onDamaged)).map(recordOfRow);
  return {
    wasApplied: async (id) => (await db.applied.get(id)) !== undefined,

    record: async (id) => (await recordsOf([await db.records.get({ id })]))[0],

    recordsWithAnchors: (prints, limit) => candidates(db, holders, recordsOf, prints, limit),

    transfersOf: (id) => db.transfers.where('to').equals(id).or('from').equals(id).toArray(),

    repeatOf: (id) => db.repeats.get(id),

    frequencies: async (keys) => {
      const rows = await db.counters.bulkGet([...keys]);
      return rows.map((row) => row?.n ?? 0);
    },

    apply: async (change) => {
      const written = await db.transaction('rw', tablesOf(db), () => write(db, change));
      for (const [place, { anchors }] of written) {
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
async function write(db: LedgerDatabase, change: LedgerChange): Promise<Placed> {
  const { withdrawn, transfers, withdrawnRepeats, repeats } = change;
  const records = [...change.joined, change.record];
  const raised = timesOf(change.counters);
  const [applied, known, first, held, counted, weeks] = await Promise.all([
    db.applied.get(change.entry),
    Promise.all(records.map(({ id }) => db.records.get({ id }))),
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
  const touched = await db.transfers.where('to').anyOf(ids).or('from').anyOf(ids).toArray();
  return [...new Set([...touched, ...change.transfers].map(({ week }) => week))];
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
