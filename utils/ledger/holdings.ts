import type { ToolId } from '../model';
import type { HoldingRow, LedgerDatabase, RecordRow } from './schema';

/** What lies in the ledger, counted: in all, since when, and by tool. */
export interface Holdings {
  readonly entries: number;
  readonly records: number;
  /** Time of the oldest entry; absent when there is none. */
  readonly since?: number;
  readonly byTool: ReadonlyMap<ToolId, HoldingRow>;
}

/** What is stored, as it was counted with every write: one row for each tool, however many records there are. */
export async function readHoldings(db: LedgerDatabase): Promise<Holdings> {
  const [rows, oldest] = await Promise.all([db.holdings.toArray(), db.records.orderBy('openedAt').first()]);
  return {
    entries: rows.reduce((sum, { entries }) => sum + entries, 0),
    records: rows.reduce((sum, { records }) => sum + records, 0),
    byTool: new Map(rows.map((row) => [row.tool, row])),
    ...(oldest === undefined ? {} : { since: oldest.openedAt }),
  };
}

/** What one record adds to the holdings of its tool. */
export function holdingOf({ tool, openedAt, entries }: RecordRow): HoldingRow {
  return { tool, records: 1, entries: entries.length, lastAt: lastOf(openedAt, entries) };
}

/** The same, taken away. */
export function holdingWithout(row: RecordRow): HoldingRow {
  const { tool, records, entries } = holdingOf(row);
  return { tool, records: -records, entries: -entries, lastAt: 0 };
}

/** What a row that is no record any more takes away: one record of its tool, if it still names one; of how many entries cannot be told. */
export function holdingWithoutDamaged({ tool }: Partial<Pick<RecordRow, 'tool'>>): readonly HoldingRow[] {
  return typeof tool === 'string' ? [{ tool, records: -1, entries: 0, lastAt: 0 }] : [];
}

/** Adds holdings up, tool by tool. */
export function sumHoldings(holdings: Iterable<HoldingRow>): HoldingRow[] {
  const tools = new Map<ToolId, HoldingRow>();
  for (const { tool, records, entries, lastAt } of holdings) {
    const sum = tools.get(tool) ?? { tool, records: 0, entries: 0, lastAt: 0 };
    tools.set(tool, {
      tool,
      records: sum.records + records,
      entries: sum.entries + entries,
      lastAt: Math.max(sum.lastAt, lastAt),
    });
  }
  return [...tools.values()];
}

/**
 * Adds to what is held of each tool. Inside a transaction of holdings.
 * @param known the rows of these tools
 */
export async function changeHoldings(
  db: LedgerDatabase,
  known: readonly (HoldingRow | undefined)[],
  changes: readonly HoldingRow[],
): Promise<void> {
  const sums = sumHoldings([...known.flatMap((row) => row ?? []), ...changes]);
  const gone = sums.filter(({ records }) => records <= 0).map(({ tool }) => tool);
  await Promise.all([
    db.holdings.bulkPut(sums.filter(({ records }) => records > 0)),
    gone.length > 0 && db.holdings.bulkDelete(gone),
  ]);
}

function lastOf(openedAt: number, entries: RecordRow['entries']): number {
  return entries.reduce((last, { at }) => Math.max(last, at), openedAt);
}
