import { weekOf } from '../../utils/intake/week';
import { readWeek } from '../../utils/ledger/week-query';
import { useQuery } from './use-query';

/** The figures of the week that is running, live. */
export function useThisWeek() {
  const week = weekOf(Date.now());
  return useQuery((db) => readWeek(db, week), [week]);
}
