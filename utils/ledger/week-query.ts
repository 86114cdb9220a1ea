import type { Week } from '../model';
import { countsOfWeek, type WeekMaterial, weekFigures } from '../summary/week';
import type { WeekFigures } from '../summary/week-figures';
import type { WeekCounts } from '../summary/weeks';
import { recordOfRow } from './rows';
import type { LedgerDatabase } from './schema';

/** A week's transfers and the records they join, and what it keeps of those that are gone; nothing else of the ledger. */
export async function readWeekMaterial(db: LedgerDatabase, week: Week): Promise<WeekMaterial> {
  const [transfers, kept] = await Promise.all([
    db.transfers.where('week').equals(week).toArray(),
    db.weeks.get(week),
  ]);
  const ids = [...new Set(transfers.flatMap(({ to, from }) => [to, from]))];
  const rows = await db.records.where('id').anyOf(ids).toArray();
  return {
    transfers,
    records: new Map(rows.map((row) => [row.id, recordOfRow(row)] as const)),
    settled: kept?.flows ?? [],
    lookups: (kept?.lookups ?? []).reduce((sum, { n }) => sum + n, 0),
  };
}

/** One week's figures. */
export async function readWeek(db: LedgerDatabase, week: Week): Promise<WeekFigures> {
  return weekFigures(week, await readWeekMaterial(db, week));
}

/** Several weeks with their flows, in the order asked for. */
export async function readWeeks(db: LedgerDatabase, weeks: readonly Week[]): Promise<readonly WeekCounts[]> {
  return Promise.all(
    weeks.map(async (week) => {
      const material = await readWeekMaterial(db, week);
      return { figures: weekFigures(week, material), flows: countsOfWeek(week, material) };
    }),
  );
}
