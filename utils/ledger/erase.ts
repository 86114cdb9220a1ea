import { DAY_MS, weekOf } from '../calendar';
import type { RecordId, ToolId } from '../model';
import { type Removed, removeRecords } from './remove';
import { firstIdOf } from './retention';
import { isRecordRow } from './rows';
import type { LedgerDatabase } from './schema';

/** Everything but the install key: entries, what joined them, counters, and the counts of all weeks. */
export async function eraseAll(db: LedgerDatabase): Promise<void> {
  const tables = [
    db.records,
    db.transfers,
    db.repeats,
    db.duplicates,
    db.holdings,
    db.damaged,
    db.applied,
    db.counters,
    db.weeks,
    db.sums,
    db.judgements,
    db.answers,
  ];
  await db.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear())));
}

/** These records. The counts of their transfers stay in their weeks. */
export async function eraseRecords(db: LedgerDatabase, ids: readonly RecordId[]): Promise<Removed> {
  await forgetDamaged(db);
  return removeRecords(
    db,
    await db.records
      .where('id')
      .anyOf([...ids])
      .primaryKeys(),
  );
}

/** Nobody can tell what a damaged row holds, so none outlives an erasure. */
async function forgetDamaged(db: LedgerDatabase): Promise<void> {
  await db.damaged.clear();
}

/** All that was entered into a tool, its flows and lookups in every week, and what was answered: not even counts stay. */
export async function eraseTool(db: LedgerDatabase, tool: ToolId): Promise<Removed> {
  await forgetDamaged(db);
  const places = await db.records.filter((row) => row.tool === tool).primaryKeys();
  const removed = await removeRecords(db, places, () => false);
  await db.weeks.toCollection().modify((row, ref) => {
    ref.value = {
      ...row,
      flows: row.flows.filter((flow) => flow.from !== tool && flow.to !== tool),
      lookups: row.lookups.filter((lookup) => lookup.tool !== tool),
      ...(row.again && { again: row.again.filter((counts) => counts.tool !== tool) }),
    };
  });
  await db.answers.filter(({ from, to }) => from === tool || to === tool).delete();
  return removed;
}

/**
 * All that was entered from one moment until before another. Counts of a week cannot be split: those of every week
 * that the period touches go too.
 */
export async function erasePeriod(db: LedgerDatabase, from: number, until: number): Promise<Removed> {
  const isInside = (at: number) => at >= from && at < until;
  const places = await db.records
    // A record lives less than a day: one that was opened before may hold entries of the period. Of a damaged one
    // nobody can tell.
    .where('openedAt')
    .between(from - DAY_MS, until)
    .filter(
      (row) => isInside(row.openedAt) || !isRecordRow(row) || row.entries.some(({ at }) => isInside(at)),
    )
    .primaryKeys();
  await db.weeks
    .where('week')
    .between(weekOf(from), weekOf(until - 1), true, true)
    .delete();
  // A key that holds a time tells when something was entered, although not what.
  await db.applied.where(':id').between(firstIdOf(from), firstIdOf(until)).delete();
  await db.answers.filter(({ at }) => isInside(at)).delete();
  await db.judgements.where('at').between(from, until).delete();
  await forgetDamaged(db);
  return removeRecords(db, places, ({ at }) => !isInside(at));
}
