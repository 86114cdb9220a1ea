import type { Week } from '../model';
import { type AgainCounts, countAgain } from '../summary/again';
import type { LedgerDatabase } from './schema';

/** What was done again in one week. */
export interface AgainOfWeek {
  readonly week: Week;
  /** By tool, the one with the most first; none when nothing was. */
  readonly tools: readonly AgainCounts[];
}

/** Records entered twice and messages sent twice, week by week in the order asked for: findings apart from any flow. */
export async function readAgain(db: LedgerDatabase, weeks: readonly Week[]): Promise<readonly AgainOfWeek[]> {
  const [kept, repeats, duplicates] = await Promise.all([
    db.weeks.bulkGet([...weeks]),
    db.repeats.where('week').anyOf(weeks).toArray(),
    db.duplicates.where('week').anyOf(weeks).toArray(),
  ]);
  return weeks.map((week, i) => ({
    week,
    tools: countAgain(kept[i]?.again ?? [], [
      ...repeats.filter((each) => each.week === week).map(({ tool }) => ({ type: 'repeats' as const, tool })),
      ...duplicates
        .filter((each) => each.week === week)
        .map(({ tool }) => ({ type: 'duplicates' as const, tool })),
    ]),
  }));
}
