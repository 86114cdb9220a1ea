import { weekOf } from '../../utils/intake/week';
import { readFlows, readHoldings } from '../../utils/ledger/dashboard-query';
import { readWeek } from '../../utils/ledger/week-query';
import { useQuery } from './use-query';

/** All that the full page shows of the ledger, live: this week's figures and flows, and what is held. */
export function useDashboard() {
  const week = weekOf(Date.now());
  return useQuery(
    async (db) => ({
      week: await readWeek(db, week),
      flows: await readFlows(db, week),
      held: await readHoldings(db),
    }),
    [week],
  );
}
