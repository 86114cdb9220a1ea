import { weeksUpTo } from '../../utils/calendar';
import { readPrecision } from '../../utils/ledger/check-query';
import { readWeeks } from '../../utils/ledger/week-query';
import type { Week } from '../../utils/model';
import { letterFigures } from '../../utils/summary/letter-figures';
import { useQuery } from './use-query';

/** Weeks that a saving is reckoned over. */
const WEEKS = 8;

/** The letter about a week, live; nothing until the week is known. */
export function useLetter(week: Week | undefined) {
  return useQuery(
    async (db) => {
      if (week === undefined) return undefined;
      return letterFigures(await readWeeks(db, weeksUpTo(week, WEEKS)), await readPrecision(db));
    },
    [week],
  );
}
