import type { Week } from '../model';
import { type WeekMaterial, weekFigures } from '../summary/week';
import type { WeekFigures } from '../summary/week-figures';
import type { WeekCounts } from '../summary/weeks';
import type { LedgerDatabase } from './schema';
import { countWeek } from './sums';
import { materialOf, weekCountsOf } from './week-rows';

/** Counts of weeks, as they were kept or counted now, with those of transfers that are gone; nothing else of the ledger. */
async function readMaterials(db: LedgerDatabase, weeks: readonly Week[]): Promise<readonly WeekMaterial[]> {
  const [kept, sums] = await Promise.all([db.weeks.bulkGet([...weeks]), db.sums.bulkGet([...weeks])]);
  return Promise.all(
    weeks.map(async (week, i) => materialOf(kept[i], sums[i]?.flows ?? (await countWeek(db, week)))),
  );
}

/** What one week is counted from. */
export async function readWeekMaterial(db: LedgerDatabase, week: Week): Promise<WeekMaterial> {
  const [material] = await readMaterials(db, [week]);
  return material ?? materialOf(undefined, []);
}

/** One week's figures. */
export async function readWeek(db: LedgerDatabase, week: Week): Promise<WeekFigures> {
  return weekFigures(week, await readWeekMaterial(db, week));
}

/** Several weeks with their flows, in the order asked for. */
export async function readWeeks(db: LedgerDatabase, weeks: readonly Week[]): Promise<readonly WeekCounts[]> {
  const materials = await readMaterials(db, weeks);
  return weeks.flatMap((week, i) => {
    const material = materials[i];
    return material ? [weekCountsOf(week, material)] : [];
  });
}
