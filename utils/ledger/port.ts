import { Dexie } from 'dexie';
import type { LedgerChange, LedgerPort } from '../intake/ports';
import type { LedgerRecord } from '../model';
import { AppliedIds } from './applied-ids';
import { candidates } from './candidates';
import { withoutDamaged } from './damaged';
import { Holders } from './holders';
import { Places } from './places';
import { rememberRows } from './recent-rows';
import { recordOfRow } from './rows';
import type { LedgerDatabase, RecordRow } from './schema';
import { sharedReads } from './shared-reads';
import { recentTransfersOf, transfersOf } from './transfers';
import { tablesOf, write } from './write';

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
