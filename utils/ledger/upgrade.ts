import type { Transaction } from 'dexie';
import { weekOf } from '../calendar';
import { holdingOf, sumHoldings } from './holdings';
import { isRecordRow } from './rows';
import type { DuplicateRow, HoldingRow, RecordRow } from './schema';

/** Version 2 counts what is held with every write, and keeps duplicate tasks as findings of their own. */
export async function toVersion2(transaction: Transaction): Promise<void> {
  let held: HoldingRow[] = [];
  const duplicates: DuplicateRow[] = [];
  await transaction.table<RecordRow, number>('records').each((row) => {
    if (!isRecordRow(row)) return;
    held = sumHoldings([...held, holdingOf(row)]);
    const duplicate = duplicateRow(row);
    if (duplicate) duplicates.push(duplicate);
  });
  await transaction.table('holdings').bulkPut(held);
  await transaction.table('duplicates').bulkPut(duplicates);
}

/** The finding that a record is a duplicate task, if it is one. */
export function duplicateRow(
  row: Pick<RecordRow, 'id' | 'tool' | 'openedAt' | 'duplicateOf'>,
): DuplicateRow | undefined {
  const { id: to, tool, openedAt: at, duplicateOf: of } = row;
  return of === undefined ? undefined : { to, of, tool, at, week: weekOf(at) };
}
