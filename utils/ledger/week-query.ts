import type { Week } from '../model';
import { mergeCounts } from '../summary/counts';
import { countsOfWeek, type WeekMaterial, weekFigures } from '../summary/week';
import type { WeekFigures } from '../summary/week-figures';
import type { WeekCounts } from '../summary/weeks';
import type { LedgerDatabase } from './schema';
import { countWeek } from './sums';

/** A week's counts, as they were kept or counted now, with those of transfers that are gone; nothing else of the ledger. */
export async function readWeekMaterial(db: LedgerDatabase, week: Week): Promise<WeekMaterial> {
  const [kept, sum] = await Promise.all([db.weeks.get(week), db.sums.get(week)]);
  const live = sum?.flows ?? (await countWeek(db, week));
  return {
    transfers: [],
    records: new Map(),
    settled: mergeCounts(kept?.flows ?? [], live),
    lookups: (kept?.lookups ?? []).reduce((total, { n }) => total + n, 0),
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
