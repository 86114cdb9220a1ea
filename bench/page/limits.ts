/** What a page may cost. Milliseconds of the page's thread; bytes for the heap. */
export interface Limit {
  /** What must hold, with room for the noise of a shared machine. */
  readonly budget: number;
  readonly goal: number;
}

export const LIMITS = {
  keystroke: { budget: 0.05, goal: 0.03 },
  'keystroke all in': { budget: 0.12, goal: 0.03 },
  commit: { budget: 1, goal: 0.5 },
  mutation: { budget: 0.003, goal: 0 },
  'longest task': { budget: 10, goal: 10 },
  load: { budget: 5, goal: 2 },
  'heap of a frame': { budget: 650_000, goal: 300_000 },
  /** Without what an extension whose scripts are empty fills: a world of its own in each frame. */
  'of it ours': { budget: 450_000, goal: 123_000 },
} satisfies Readonly<Record<string, Limit>>;
export type What = keyof typeof LIMITS;

/** A line that says what was measured, what may be, and what the least observer takes. */
export function verdictOf(what: What, value: number, least: number): { line: string; isOver: boolean } {
  const { budget, goal } = LIMITS[what];
  const isOver = value > budget;
  const say = (figure: number) => (goal > 1_000 ? `${Math.round(figure)} bytes` : `${figure.toFixed(4)} ms`);
  const verdict = isOver ? 'OVER' : value > goal ? 'within the budget, not yet the goal' : 'meets the goal';
  return {
    line: `${what}: ${say(value)} (the least ${say(least)}, budget ${budget}, goal ${goal}): ${verdict}`,
    isOver,
  };
}
