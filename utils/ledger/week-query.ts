import type { Week } from '../model';
import type { WeekMaterial } from '../summary/week';
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

/** Several weeks with their flows, in the order asked for. */
export async function readWeeks(db: LedgerDatabase, weeks: readonly Week[]): Promise<readonly WeekCounts[]> {
  const materials = await readMaterials(db, weeks);
  return weeks.flatMap((week, i) => {
    const material = materials[i];
    return material ? [weekCountsOf(week, material)] : [];
  });
}
