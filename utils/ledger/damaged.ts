import { changeHoldings, holdingWithoutDamaged } from './holdings';
import { isRecordRow } from './rows';
import type { LedgerDatabase, RecordRow } from './schema';

/**
 * Sets rows aside that are no records any more, as they are, so that whoever comes across them goes on without them.
 * @returns the rows that are records
 */
export async function withoutDamaged(
  db: LedgerDatabase,
  rows: readonly (RecordRow | undefined)[],
  onDamaged: (rows: number) => Promise<void>,
  now: number = Date.now(),
): Promise<readonly RecordRow[]> {
  const found = rows.flatMap((row) => row ?? []);
  const damaged: readonly Pick<RecordRow, 'n' | 'tool'>[] = found.filter((row) => !isRecordRow(row));
  if (damaged.length === 0) return found;
  await db.transaction('rw', [db.records, db.damaged, db.holdings], async () => {
    await db.damaged.bulkPut(damaged.map((row) => ({ n: row.n, row, at: now })));
    await db.records.bulkDelete(damaged.map(({ n }) => n));
    await changeHoldings(db, await db.holdings.toArray(), damaged.flatMap(holdingWithoutDamaged));
  });
  await onDamaged(damaged.length);
  return found.filter(isRecordRow);
}
