import { weekOf, weeksUpTo } from '../../utils/calendar';
import { readAgain } from '../../utils/ledger/again-query';
import { readSpotCheck } from '../../utils/ledger/check-query';
import { readFlow } from '../../utils/ledger/flow-query';
import { readHoldings } from '../../utils/ledger/holdings';
import { askLedger } from '../../utils/ledger/open';
import { readAll, readStored } from '../../utils/ledger/stored-query';
import { readWeeks } from '../../utils/ledger/week-query';
import type { ToolId } from '../../utils/model';
import { sumAgain } from '../../utils/summary/again';
import { mergeCounts } from '../../utils/summary/counts';
import { plainFlows, trendOf } from '../../utils/summary/weeks';
import { useQuery } from './use-query';

/** Weeks that the full page looks back on. */
const WEEKS = 8;
/** The weeks of the full page, live. */
export function useDashboard() {
  const week = weekOf(Date.now());
  return useQuery(
    async (db) => {
      const weeks = await readWeeks(db, weeksUpTo(week, WEEKS));
      const last = weeks.at(-1);
      if (!last) throw new RangeError('There is always a running week.');
      return {
        week: last.figures,
        trend: weeks.map(({ figures }) => ({ week: figures.week, fields: figures.retypedEntries })),
        flows: plainFlows(last.flows),
        flowsOfWeeks: plainFlows(
          weeks.reduce<typeof last.flows>((sum, { flows }) => mergeCounts(sum, flows), []),
        ),
        again: sumAgain((await readAgain(db, weeksUpTo(week, WEEKS))).map(({ tools }) => tools)),
        check: await readSpotCheck(db),
      };
    },
    [week],
  );
}

/** What is held, live. */
export const useHoldings = () => useQuery(readHoldings, []);

/**
 * Rows as they are on disk, live, once they are asked for.
 * @param limit most rows of a table; 0 while none are asked for
 */
export const useStored = (limit: number) =>
  useQuery(async (db) => (limit > 0 ? readStored(db, limit) : undefined), [limit]);

/** One flow over the weeks, live; nothing while none is asked for. */
export function useFlow(from: ToolId | undefined, to: ToolId | undefined) {
  const week = weekOf(Date.now());
  return useQuery(
    async (db) => {
      if (from === undefined || to === undefined) return undefined;
      const weeks = await readWeeks(db, weeksUpTo(week, WEEKS));
      const counts = weeks.flatMap(({ flows }) =>
        flows.filter((flow) => flow.from === from && flow.to === to),
      );
      const none = { from, to, fields: 0, records: 0, handsOnMs: 0, roundTripMs: 0, intended: 0, kinds: [] };
      return {
        counts: mergeCounts([], counts)[0] ?? none,
        trend: trendOf(weeks, from, to),
        details: await readFlow(db, from, to),
        precision: (await readSpotCheck(db)).precision,
      };
    },
    [week, from, to],
  );
}

/** Everything that is stored, once. */
export const readEverything = () => askLedger(readAll);
