import type { ToolId, Week } from '../model';
import type { FlowCounts } from './counts';
import type { FlowFigures, WeekFigures } from './week-figures';

/** One week of one flow; weeks without it count zero. */
export interface TrendPoint {
  readonly week: Week;
  readonly fields: number;
}

/** A flow of the last week of a list, with what it was in each. */
export interface FlowTrend extends FlowFigures {
  readonly trend: readonly TrendPoint[];
}

/** What one week is counted from. */
export interface WeekCounts {
  readonly figures: WeekFigures;
  readonly flows: readonly FlowCounts[];
}

/** The weeks' fields of one flow. */
export function trendOf(weeks: readonly WeekCounts[], from: ToolId, to: ToolId): readonly TrendPoint[] {
  return weeks.map(({ figures: { week }, flows }) => ({
    week,
    fields: flows.find((flow) => flow.from === from && flow.to === to)?.fields ?? 0,
  }));
}

/** Flows that counted anything, without what their figures leave out. */
export function plainFlows(flows: readonly FlowCounts[]): readonly FlowFigures[] {
  return flows.filter(({ fields }) => fields > 0).map(({ intended: _, kinds: __, ...flow }) => flow);
}

/** The largest flows of the last week, each with its trend. */
export function topFlows(weeks: readonly WeekCounts[], most: number): readonly FlowTrend[] {
  return plainFlows(weeks.at(-1)?.flows ?? [])
    .slice(0, most)
    .map((flow) => ({ ...flow, trend: trendOf(weeks, flow.from, flow.to) }));
}

/**
 * Fields of a usual week: the mean of those before the last one, since the first that counted anything; undefined
 * before there are two. The last week is still running: a comparison in per cent would call every Monday an improvement.
 */
export function usualOf(points: readonly TrendPoint[]): number | undefined {
  const first = points.findIndex(({ fields }) => fields > 0);
  const before = first < 0 ? [] : points.slice(first, -1);
  if (before.length < 2) return undefined;
  return Math.round(before.reduce((sum, { fields }) => sum + fields, 0) / before.length);
}
