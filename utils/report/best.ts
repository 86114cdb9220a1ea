import type { Verdict } from './gap';

/**
 * The way that pays back within the horizon with the least of what it removes; undefined when none does, or while no way
 * has both a cost and a rate.
 */
export function bestOf(verdicts: readonly Verdict[]): Verdict | undefined {
  const effort = ({ breakEven, costs }: Verdict) => (breakEven ?? 0) / costs.removes;
  return verdicts
    .filter(
      ({ alternative, breakEven, costs }) =>
        alternative !== 'nothing' && breakEven !== null && breakEven <= costs.removes && costs.removes > 0,
    )
    .sort((a, b) => effort(a) - effort(b))[0];
}

/** Whether some way was judged at all: without one nobody can say that none pays back. */
export const isJudged = (verdicts: readonly Verdict[]): boolean =>
  verdicts.some(({ alternative, breakEven }) => alternative !== 'nothing' && breakEven !== null);
