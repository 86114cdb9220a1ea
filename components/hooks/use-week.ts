import { weekOf } from '../../utils/intake/week';
import { readWeeks } from '../../utils/ledger/week-query';
import { topFlows, weeksUpTo } from '../../utils/summary/weeks';
import { useQuery } from './use-query';

/** Weeks that the popup shows, and flows. */
const WEEKS = 8;
const FLOWS = 3;

/** What the popup shows of the ledger, live. */
export function useThisWeek() {
  const week = weekOf(Date.now());
  return useQuery(
    async (db) => {
      const weeks = await readWeeks(db, weeksUpTo(week, WEEKS));
      const last = weeks.at(-1);
      if (!last) throw new RangeError('There is always a running week.');
      return {
        week: last.figures,
        trend: weeks.map(({ figures }) => ({ week: figures.week, fields: figures.retypedEntries })),
        flows: topFlows(weeks, FLOWS),
      };
    },
    [week],
  );
}
