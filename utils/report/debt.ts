import type { Week } from '../model';
import type { CaseFile } from './case-file';
import type { TeamFigures } from './figures';
import { type FlowKey, flowKey, type Gap, type Range } from './gap';

/** One week against what the team is willing to carry: hours by hand for each person of the week. */
export interface LoadPoint {
  readonly week: Week;
  /** Null when the week shows nobody. */
  readonly hoursPerPerson: Range | null;
  /** The low reading is above the threshold: it is passed whatever one counts. */
  readonly isPassed: boolean;
}

/** Hours per person and week over time. */
export function loadOf({ weeks }: TeamFigures, threshold: number): readonly LoadPoint[] {
  return weeks.map(({ week, contributors, flows }): LoadPoint => {
    if (contributors === 0) return { week, hoursPerPerson: null, isPassed: false };
    const hours = (pick: 'handsOn' | 'roundTrip') =>
      flows.reduce((sum, flow) => sum + flow[pick], 0) / 3600 / contributors;
    const low = hours('handsOn');
    return {
      week,
      hoursPerPerson: { low, high: Math.max(low, hours('roundTrip')) },
      isPassed: low > threshold,
    };
  });
}

/** Debt that somebody decided to carry, apart from debt that just grew. Hours of a quarter. */
export interface Debt {
  readonly accepted: Range;
  /** Accepted once, but beyond the amount or the day of review. */
  readonly overdue: Range;
  readonly grown: Range;
  readonly acceptedFlows: readonly FlowKey[];
}

/** @param today calendar day: what was due for review before it is no longer accepted */
export function debtOf(gaps: readonly Gap[], files: readonly CaseFile[], today: string): Debt {
  const accepted = new Map(
    files.flatMap(({ from, to, accepted: one }) => (one ? [[flowKey(from, to), one] as const] : [])),
  );
  const sums = { accepted: zero(), overdue: zero(), grown: zero() };
  const acceptedFlows: FlowKey[] = [];
  for (const { key, quarter } of gaps) {
    const decision = accepted.get(key);
    const { low, high } = quarter.hours;
    if (!decision) add(sums.grown, low, high);
    else if (decision.review <= today) add(sums.overdue, low, high);
    else {
      const most = decision.hoursPerQuarter;
      add(sums.accepted, Math.min(low, most), Math.min(high, most));
      add(sums.overdue, Math.max(0, low - most), Math.max(0, high - most));
      acceptedFlows.push(key);
    }
  }
  return { ...sums, acceptedFlows };
}

const zero = () => ({ low: 0, high: 0 });
function add(sum: { low: number; high: number }, low: number, high: number): void {
  sum.low += low;
  sum.high += high;
}
