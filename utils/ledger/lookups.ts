import { weekOf } from '../calendar';
import type { EntryId, ToolId } from '../model';
import type { LedgerDatabase } from './schema';

/** One entry into a search box. */
export interface Lookup {
  readonly id: EntryId;
  readonly tool: ToolId;
  readonly at: number;
  /** Time in the search box, idle capped. */
  readonly activeMs: number;
}

/** Counts a lookup in its week, once however often it is sent. Nothing of what was searched for is kept. */
export async function countLookup(db: LedgerDatabase, { id, tool, at, activeMs }: Lookup): Promise<void> {
  await db.transaction('rw', [db.applied, db.weeks], async () => {
    if ((await db.applied.get(id)) !== undefined) return;
    await db.applied.add(1, id);
    const week = weekOf(at);
    const row = (await db.weeks.get(week)) ?? { week, flows: [], lookups: [] };
    const others = row.lookups.filter((lookup) => lookup.tool !== tool);
    const known = row.lookups.find((lookup) => lookup.tool === tool);
    const sum = { tool, n: (known?.n ?? 0) + 1, activeMs: (known?.activeMs ?? 0) + activeMs };
    await db.weeks.put({ ...row, lookups: [...others, sum] });
  });
}
