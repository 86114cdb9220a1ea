import type { Floor } from './table';

/** `ok` and `missed` (known, no worse) are green; `worse`, `reached` (strike it) and `absent` are red. */
export type Verdict = 'ok' | 'missed' | 'worse' | 'reached' | 'absent';

/** How much a figure may move before a known miss counts as worse: the suites are deterministic, libraries are not. */
const SLACK = 0.005;

/** Judges one floor by the lines that its suite printed. */
export function judgeFloor(
  floor: Floor,
  lines: readonly Readonly<Record<string, unknown>>[],
): { verdict: Verdict; figure?: number } {
  const line = lines.find((each) => Object.entries(floor.line).every(([key, value]) => each[key] === value));
  const figure = line?.[floor.figure];
  if (typeof figure !== 'number') return { verdict: 'absent' };
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY, missed } = floor;
  const holds = figure >= atLeast && figure <= atMost;
  if (holds) return { verdict: missed === undefined ? 'ok' : 'reached', figure };
  if (missed === undefined) return { verdict: 'worse', figure };
  const slack = floor.atMost === undefined ? SLACK : Math.ceil(missed * SLACK);
  const isWorse = floor.atMost === undefined ? figure < missed - slack : figure > missed + slack;
  return { verdict: isWorse ? 'worse' : 'missed', figure };
}
