import type { Verdict } from '../../../utils/report/gap';

/** The way that pays back with the least of the work gone; undefined while no way has both a cost and a rate. */
export function bestOf(verdicts: readonly Verdict[]): Verdict | undefined {
  return verdicts
    .filter(({ alternative, breakEven }) => alternative !== 'nothing' && breakEven !== null)
    .sort((a, b) => (a.breakEven ?? 0) / a.costs.removes - (b.breakEven ?? 0) / b.costs.removes)[0];
}
