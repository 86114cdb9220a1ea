import { weekOf, weeksUpTo } from '../calendar';
import type { Week } from '../model';
import type { Precision } from './letter-figures';
import type { WeekFigures } from './week-figures';
import { type FlowTrend, type TrendPoint, topFlows, type WeekCounts } from './weeks';

/** Weeks that the popup shows, and flows. */
const WEEKS = 8;
const FLOWS = 3;

/** What the popup shows of the ledger. */
export interface PopupFigures {
  readonly week: WeekFigures;
  /** The last eight weeks, the oldest first. */
  readonly trend: readonly TrendPoint[];
  /** At most three, the largest first. */
  readonly flows: readonly FlowTrend[];
  /** What the person found right when asked: all figures rest on findings like these. */
  readonly precision: Precision;
}

/** The weeks that the popup is made of. */
export const popupWeeks = (now: number = Date.now()): readonly Week[] => weeksUpTo(weekOf(now), WEEKS);

/**
 * What the popup shows.
 * @param weeks counts of `popupWeeks`, the running week last
 * @throws RangeError when there are none
 */
export function popupFigures(weeks: readonly WeekCounts[], precision: Precision): PopupFigures {
  const last = weeks.at(-1);
  if (!last) throw new RangeError('There is always a running week.');
  return {
    week: last.figures,
    trend: weeks.map(({ figures }) => ({ week: figures.week, fields: figures.retypedEntries })),
    flows: topFlows(weeks, FLOWS),
    precision,
  };
}
