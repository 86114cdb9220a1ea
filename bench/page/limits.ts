/**
 * What a page may cost. A goal is in milliseconds of the page's thread, or bytes of heap. What a machine is fast or slow
 * in is held to so many times what the least observer takes in the same run; all else to a figure of its own.
 */
export type Limit = { readonly goal: number } & ({ readonly times: number } | { readonly budget: number });

export const LIMITS = {
  keystroke: { times: 4, goal: 0.03 },
  'keystroke all in': { times: 6, goal: 0.03 },
  commit: { times: 14, goal: 0.5 },
  mutation: { budget: 0.003, goal: 0 },
  'longest task': { budget: 10, goal: 10 },
  load: { budget: 5, goal: 2 },
  'heap of a frame': { budget: 600_000, goal: 300_000 },
  /** Without what an extension whose scripts are empty fills: a world of its own in each frame. */
  'of it ours': { budget: 425_000, goal: 123_000 },
} satisfies Readonly<Record<string, Limit>>;
export type What = keyof typeof LIMITS;

/** A line that says what was measured, what may be, and what the least observer takes. */
export function verdictOf(what: What, value: number, least: number): { line: string; isOver: boolean } {
  const limit: Limit = LIMITS[what];
  const budget = 'times' in limit ? limit.times * least : limit.budget;
  const isOver = value > budget;
  const say = (figure: number) =>
    limit.goal > 1_000 ? `${Math.round(figure)} bytes` : `${figure.toFixed(4)} ms`;
  const rule = 'times' in limit ? `${limit.times} times the least` : 'fixed';
  const verdict = isOver
    ? 'OVER'
    : value > limit.goal
      ? 'within the budget, not yet the goal'
      : 'meets the goal';
  const figures = `${say(value)}, ${(value / least).toFixed(1)} times the least (${say(least)})`;
  return {
    line: `${what}: ${least > 0 ? figures : say(value)}; budget ${say(budget)} (${rule}), goal ${say(limit.goal)}: ${verdict}`,
    isOver,
  };
}
