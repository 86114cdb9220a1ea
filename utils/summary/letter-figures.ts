import type { FlowFigures, WeekFigures } from './week-figures';
import type { WeekCounts } from './weeks';

/** Findings that the person judged when asked, and how many of them were right. */
export interface Precision {
  readonly right: number;
  readonly judged: number;
}

/** What the letter about one week says. */
export interface LetterFigures {
  readonly week: WeekFigures;
  /** The largest flows of the week, at most three. */
  readonly flows: readonly FlowFigures[];
  /** Retyped fields of the week before; absent when nothing was counted before. */
  readonly before?: number;
  /** The flow that cost most over the weeks given, by the low reading, with its sums over all of them. */
  readonly saving?: FlowFigures;
  readonly precision: Precision;
}

/** Flows that the letter names. */
const NAMED = 3;

/** The letter of the last of these weeks; undefined without one. */
export function letterFigures(weeks: readonly WeekCounts[], precision: Precision): LetterFigures | undefined {
  const last = weeks.at(-1);
  if (!last) return undefined;
  const earlier = weeks.slice(0, -1);
  const hasBefore = earlier.some(({ figures }) => figures.retypedEntries > 0);
  const saving = dearest(weeks);
  return {
    week: last.figures,
    flows: last.flows.filter(({ fields }) => fields > 0).slice(0, NAMED),
    ...(hasBefore ? { before: earlier.at(-1)?.figures.retypedEntries ?? 0 } : {}),
    ...(saving ? { saving } : {}),
    precision,
  };
}

/** All weeks together: the flow with the most hands-on time. */
function dearest(weeks: readonly WeekCounts[]): FlowFigures | undefined {
  const flows = new Map<string, FlowFigures>();
  for (const { from, to, fields, records, handsOnMs, roundTripMs } of weeks.flatMap((week) => week.flows)) {
    if (fields === 0) continue;
    const key = `${from} ${to}`;
    const sum = flows.get(key) ?? { from, to, fields: 0, records: 0, handsOnMs: 0, roundTripMs: 0 };
    flows.set(key, {
      from,
      to,
      fields: sum.fields + fields,
      records: sum.records + records,
      handsOnMs: sum.handsOnMs + handsOnMs,
      roundTripMs: sum.roundTripMs + roundTripMs,
    });
  }
  return [...flows.values()].sort((a, b) => b.handsOnMs - a.handsOnMs)[0];
}
