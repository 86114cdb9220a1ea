/**
 * What a page may cost. Figures are in milliseconds of the page's thread, or bytes of heap. What a machine is fast or slow
 * in may also be so many times what the least observer takes in the same run, where that is more.
 */
export interface Limit {
  readonly goal: number;
  readonly budget: number;
  readonly times?: number;
}

export const LIMITS = {
  keystroke: { goal: 0.03, budget: 0.05, times: 4 },
  'keystroke all in': { goal: 0.03, budget: 0.12, times: 6 },
  commit: { goal: 0.5, budget: 1, times: 14 },
  mutation: { goal: 0, budget: 0.003 },
  'longest task': { goal: 10, budget: 10 },
  load: { goal: 2, budget: 5 },
  'heap of a frame': { goal: 300_000, budget: 600_000 },
  /** Without what an extension whose scripts are empty fills: a world of its own in each frame. */
  'of it ours': { goal: 123_000, budget: 425_000 },
} satisfies Readonly<Record<string, Limit>>;
export type What = keyof typeof LIMITS;

/** A line that says what was measured, what may be, and what the least observer takes. */
export function verdictOf(what: What, value: number, least: number): { line: string; isOver: boolean } {
  const { goal, budget: figure, times = 0 }: Limit = LIMITS[what];
  const budget = Math.max(figure, times * least);
  const isOver = value > budget;
  const say = (ofIt: number) => (goal > 1_000 ? `${Math.round(ofIt)} bytes` : `${ofIt.toFixed(4)} ms`);
  const verdict = isOver ? 'OVER' : value > goal ? 'within the budget, not yet the goal' : 'meets the goal';
  const measured =
    least > 0 ? `${say(value)}, ${(value / least).toFixed(1)} times the least (${say(least)})` : say(value);
  return { line: `${what}: ${measured}; budget ${say(budget)}, goal ${say(goal)}: ${verdict}`, isOver };
}
