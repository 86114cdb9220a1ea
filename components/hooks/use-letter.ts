import { readWeeks } from '../../utils/ledger/week-query';
import type { Week } from '../../utils/model';
import { precisionOf } from '../../utils/summary/findings';
import { letterFigures } from '../../utils/summary/letter-figures';
import { weeksUpTo } from '../../utils/summary/weeks';
import { useQuery } from './use-query';

/** Weeks that a saving is reckoned over. */
const WEEKS = 8;

/** The letter about a week, live; nothing until the week is known. */
export function useLetter(week: Week | undefined) {
  return useQuery(
    async (db) => {
      if (week === undefined) return undefined;
      const weeks = await readWeeks(db, weeksUpTo(week, WEEKS));
      return letterFigures(weeks, precisionOf(await db.judgements.toArray()));
    },
    [week],
  );
}
