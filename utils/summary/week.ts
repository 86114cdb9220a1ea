import type { LedgerRecord, RecordId, ToolId, Transfer, Week } from '../model';
import { countsOf, type FlowCounts, mergeCounts } from './counts';
import type { FlowFigures, WeekFigures } from './week-figures';

/** What is known of a week: its live transfers with their records, and the counts of those that are gone. */
export interface WeekMaterial {
  readonly transfers: readonly Transfer[];
  readonly records: ReadonlyMap<RecordId, LedgerRecord>;
  /** Counts of transfers whose records expired or were erased; none when absent. */
  readonly settled?: readonly FlowCounts[];
  /** Entries into search boxes; none when absent. */
  readonly lookups?: number;
  /** Time in search boxes; none when absent. */
  readonly lookupMs?: number;
}

/** The week's flows with all their counts, the one with the most retyped entries first. */
export function countsOfWeek(week: Week, material: WeekMaterial): readonly FlowCounts[] {
  const live = countsOf(material.transfers, material.records).get(week) ?? [];
  return mergeCounts(material.settled ?? [], live);
}

/** The week's flows, the one with the most retyped entries first. They sum to the week's figures. */
export function flowsOf(week: Week, material: WeekMaterial): readonly FlowFigures[] {
  return countsOfWeek(week, material)
    .filter((flow) => flow.fields > 0)
    .map(({ intended: _, kinds: __, ...flow }) => flow);
}

/** The week's figures. Intended transfers have a total of their own. */
export function weekFigures(week: Week, material: WeekMaterial): WeekFigures {
  const ranked = flowsOf(week, material);
  const sum = (figure: 'fields' | 'records' | 'handsOnMs' | 'roundTripMs') =>
    ranked.reduce((total, flow) => total + flow[figure], 0);
  const [topFlow] = ranked;
  return {
    week,
    retypedEntries: sum('fields'),
    records: sum('records'),
    tools: busiest(ranked),
    handsOnMs: sum('handsOnMs'),
    roundTripMs: sum('roundTripMs'),
    ...(topFlow && { topFlow }),
    lookups: material.lookups ?? 0,
    lookupMs: material.lookupMs ?? 0,
    intended: countsOfWeek(week, material).reduce((total, flow) => total + flow.intended, 0),
  };
}

/** The tools of these flows, those with the most retyped fields first. */
function busiest(flows: readonly FlowFigures[]): ToolId[] {
  const fields = new Map<ToolId, number>();
  for (const flow of flows) {
    for (const tool of [flow.from, flow.to]) fields.set(tool, (fields.get(tool) ?? 0) + flow.fields);
  }
  return [...fields].sort((a, b) => b[1] - a[1]).map(([tool]) => tool);
}
