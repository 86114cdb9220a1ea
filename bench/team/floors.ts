/** One size of team. */
export interface Measured {
  readonly reports: number;
  /** Milliseconds to decrypt, verify and read one file. */
  readonly openMsEach: number;
  /** Seconds to read and admit all. */
  readonly readS: number;
  /** Seconds to merge all through the floor, in stretches. */
  readonly mergeS: number;
  readonly rankMs: number;
  /** Longest time for which a page would not answer. */
  readonly longestTaskMs: number;
  readonly heapMb: number;
}

/** No task is longer than a person notices (RAIL; a long task of the Long Tasks API). */
const LONGEST_TASK_MS = 50;
/** The size of a team for which that holds; beyond it the collection of a gigabyte of garbage alone takes longer. */
const LARGE = 1_000;
/** The time may grow as the reports do: the exponent of a power law, with room for noise. */
const GROWTH = 1.1;

/** Which floors these figures miss, in words. */
export function missedFloors(stages: readonly Measured[]): readonly string[] {
  const slow = stages
    .filter(({ reports, longestTaskMs }) => reports <= LARGE && longestTaskMs > LONGEST_TASK_MS)
    .map(
      ({ reports, longestTaskMs }) =>
        `at ${reports} reports a task takes ${longestTaskMs} ms, ${LONGEST_TASK_MS} at most`,
    );
  const growth = growthOf(stages);
  return growth !== undefined && growth > GROWTH
    ? [...slow, `the time grows with the ${growth.toFixed(2)}th power of the reports, ${GROWTH} at most`]
    : slow;
}

/** Exponent of the growth from the first to the last size; undefined for one size. */
export function growthOf(stages: readonly Measured[]): number | undefined {
  const [first, last] = [stages[0], stages.at(-1)];
  if (!first || !last || first.reports === last.reports) return undefined;
  // A tenth of a second is the grain of the figures.
  const time = ({ readS, mergeS }: Measured) => Math.max(0.05, readS + mergeS);
  return Math.log(time(last) / time(first)) / Math.log(last.reports / first.reports);
}
