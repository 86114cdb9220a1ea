import type { LedgerChange, LedgerPort } from '../intake/ports';
import type { LedgerRecord } from '../model';
import { candidates } from './candidates';
import { Holders } from './holders';
import { recordOfRow, rowOfRecord } from './rows';
import type { LedgerDatabase } from './schema';

/** The ledger that the intake asks, on Dexie. Reads are outside transactions: the caller is the only writer. */
export function dexieLedger(db: LedgerDatabase): LedgerPort {
  const holders = new Holders(db);
  return {
    wasApplied: async (id) => (await db.applied.get(id)) !== undefined,

    record: async (id) => {
      const row = await db.records.get({ id });
      return row && recordOfRow(row);
    },

    recordsWithAnchors: (prints, limit) => candidates(db, holders, prints, limit),

    transfersOf: (id) => db.transfers.where('to').equals(id).or('from').equals(id).toArray(),

    repeatOf: (id) => db.repeats.get(id),

    frequencies: async (keys) => {
      const rows = await db.counters.bulkGet([...keys]);
      return rows.map((row) => row?.n ?? 0);
    },

    apply: async (change) => {
      const tables = [db.records, db.transfers, db.repeats, db.applied, db.counters, db.sums];
      const written = await db.transaction('rw', tables, () => write(db, change));
      for (const [place, { anchors }] of written) {
        holders.held(
          place,
          anchors.map(({ print }) => print),
        );
      }
    },
  };
}

type Placed = ReadonlyMap<number, LedgerRecord>;

/** All of a change, inside a transaction; the records it wrote. An entry that was applied before changes nothing. */
async function write(db: LedgerDatabase, change: LedgerChange): Promise<Placed> {
  if ((await db.applied.get(change.entry)) !== undefined) return new Map();
  const { withdrawn, transfers, withdrawnRepeats, repeats } = change;
  await forgetSums(db, change);
  const [placed] = await Promise.all([
    putRecords(db, [...change.joined, change.record]),
    db.applied.add(1, change.entry),
    raise(db, change.counters),
    withdrawn.length > 0 && db.transfers.bulkDelete([...withdrawn]),
    transfers.length > 0 && db.transfers.bulkPut([...transfers]),
    withdrawnRepeats.length > 0 && db.repeats.bulkDelete([...withdrawnRepeats]),
    repeats.length > 0 && db.repeats.bulkPut([...repeats]),
  ]);
  return placed;
}

/** Weeks whose transfers change, or whose transfers' records do, have to be counted anew. */
async function forgetSums(db: LedgerDatabase, change: LedgerChange): Promise<void> {
  const ids = [change.record, ...change.joined].map(({ id }) => id).concat(change.withdrawn);
  const touched = await db.transfers.where('to').anyOf(ids).or('from').anyOf(ids).toArray();
  const weeks = new Set([...touched, ...change.transfers].map(({ week }) => week));
  if (weeks.size > 0) await db.sums.bulkDelete([...weeks]);
}

/** Replaces known records in their place and gives new ones the next, which is before all others. */
async function putRecords(db: LedgerDatabase, records: readonly LedgerRecord[]): Promise<Placed> {
  const known = await Promise.all(records.map(({ id }) => db.records.where('id').equals(id).primaryKeys()));
  let next = known.some(([n]) => n === undefined) ? await firstPlace(db) : 0;
  const placed = new Map(records.map((record, i) => [known[i]?.[0] ?? next--, record]));
  await db.records.bulkPut([...placed].map(([place, record]) => rowOfRecord(record, place)));
  return placed;
}

/** The place before all records. */
export async function firstPlace(db: LedgerDatabase): Promise<number> {
  const [newest] = await db.records.orderBy('n').limit(1).primaryKeys();
  return (newest ?? 0) - 1;
}

/** Raises each counter by one for each time it is named. */
async function raise(db: LedgerDatabase, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const times = new Map<string, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const rows = await db.counters.bulkGet([...times.keys()]);
  await db.counters.bulkPut([...times].map(([key, n], i) => ({ key, n: n + (rows[i]?.n ?? 0) })));
}
