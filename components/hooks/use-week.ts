import { weekOf } from '../../utils/intake/week';
import { readWeeks } from '../../utils/ledger/week-query';
import { send } from '../../utils/messages/send';
import { topFlows, weeksUpTo } from '../../utils/summary/weeks';
import { useQuery } from './use-query';

/** Weeks that the popup shows, and flows. */
const WEEKS = 8;
const FLOWS = 3;

let isTold = false;

/** The next opening need not count what this one had to. Told once: the answer makes the query run again. */
function tellUncounted(sums: readonly unknown[]): void {
  if (isTold || sums.every((sum) => sum !== undefined)) return;
  isTold = true;
  void send({ type: 'sums.refresh' });
}

/** What the popup shows of the ledger, live. */
export function useThisWeek() {
  const week = weekOf(Date.now());
  return useQuery(
    async (db) => {
      const names = weeksUpTo(week, WEEKS);
      const weeks = await readWeeks(db, names);
      // Not awaited: what is shown does not depend on it.
      void db.sums.bulkGet([...names]).then(tellUncounted);
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
