import type { Week } from '../model';
import { mergeCounts } from '../summary/counts';
import { countsOfWeek, type WeekMaterial, weekFigures } from '../summary/week';
import type { WeekCounts } from '../summary/weeks';
import type { LedgerDatabase } from './schema';
import { countWeek } from './sums';

/** Counts of weeks, as they were kept or counted now, with those of transfers that are gone; nothing else of the ledger. */
async function readMaterials(db: LedgerDatabase, weeks: readonly Week[]): Promise<readonly WeekMaterial[]> {
  const [kept, sums] = await Promise.all([db.weeks.bulkGet([...weeks]), db.sums.bulkGet([...weeks])]);
  return Promise.all(
    weeks.map(async (week, i) => ({
      transfers: [],
      records: new Map(),
      settled: mergeCounts(kept[i]?.flows ?? [], sums[i]?.flows ?? (await countWeek(db, week))),
      lookups: (kept[i]?.lookups ?? []).reduce((total, { n }) => total + n, 0),
    })),
  );
}

/** Several weeks with their flows, in the order asked for. */
export async function readWeeks(db: LedgerDatabase, weeks: readonly Week[]): Promise<readonly WeekCounts[]> {
  const materials = await readMaterials(db, weeks);
  return weeks.flatMap((week, i) => {
    const material = materials[i];
    return material ? [{ figures: weekFigures(week, material), flows: countsOfWeek(week, material) }] : [];
  });
}
