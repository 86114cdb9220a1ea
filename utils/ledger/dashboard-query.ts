import type { ToolId, Week } from '../model';
import { flowsOf } from '../summary/week';
import type { FlowFigures } from '../summary/week-figures';
import type { LedgerDatabase } from './schema';
import { readWeekMaterial } from './week-query';

/** What lies in the ledger, counted: in all, since when, and by tool. */
export interface Holdings {
  readonly entries: number;
  readonly records: number;
  /** Time of the oldest entry; absent when there is none. */
  readonly since?: number;
  readonly byTool: ReadonlyMap<ToolId, ToolHoldings>;
}
export interface ToolHoldings {
  readonly entries: number;
  readonly records: number;
  readonly lastAt: number;
}

/** Counts what is stored; walks the records once. */
export async function readHoldings(db: LedgerDatabase): Promise<Holdings> {
  const byTool = new Map<ToolId, ToolHoldings>();
  let since: number | undefined;
  let entries = 0;
  let records = 0;
  await db.records.each((row) => {
    const times = row.entries.map((entry) => entry.at);
    const sum = byTool.get(row.tool) ?? { entries: 0, records: 0, lastAt: 0 };
    byTool.set(row.tool, {
      entries: sum.entries + times.length,
      records: sum.records + 1,
      lastAt: Math.max(sum.lastAt, ...times),
    });
    since = Math.min(since ?? row.openedAt, row.openedAt, ...times);
    entries += times.length;
    records += 1;
  });
  return { entries, records, byTool, ...(since === undefined ? {} : { since }) };
}

/** One week's flows, the largest first. */
export async function readFlows(db: LedgerDatabase, week: Week): Promise<readonly FlowFigures[]> {
  return flowsOf(week, await readWeekMaterial(db, week));
}

/** Records that were entered again into the tool that had them, over these weeks: by tool, the most first. */
export async function readRepeats(
  db: LedgerDatabase,
  weeks: readonly Week[],
): Promise<readonly { readonly tool: ToolId; readonly records: number }[]> {
  const byTool = new Map<ToolId, number>();
  await db.repeats
    .where('week')
    .anyOf([...weeks])
    .each(({ tool }) => byTool.set(tool, (byTool.get(tool) ?? 0) + 1));
  return [...byTool].map(([tool, records]) => ({ tool, records })).sort((a, b) => b.records - a.records);
}
