import type { RecordType, ToolId } from '../model';
import type { TeamFigures } from './figures';
import { ASSUMED, type Assumptions, type FlowKey, flowKey, type Range } from './gap';
import { type FlowTotal, flowTotals, peopleOfTeam, personDaysOf, toolTotals } from './totals';

/** A tool that is not bought yet, as the manager imagines it. */
export interface Imagined {
  /** A name for it, or the catalogue's id. */
  readonly tool: ToolId;
  /** Tools whose records would have to be in it as well, and of which types. */
  readonly receives: readonly { readonly from: ToolId; readonly types: readonly RecordType[] }[];
  /** Tools whose records would have to be taken over from it. */
  readonly gives: readonly { readonly to: ToolId; readonly types: readonly RecordType[] }[];
  /** Tools that it would replace. */
  readonly replaces: readonly ToolId[];
  /** Flows that an integration which comes with it would end. */
  readonly ends: readonly FlowKey[];
}

export interface ImaginedFlow {
  readonly from: ToolId;
  readonly to: ToolId;
  readonly recordsPerQuarter: number;
  readonly hours: Range;
}

/** What a tool would add and end, in hours of a quarter for the people observed. */
export interface WhatIf {
  readonly adds: readonly ImaginedFlow[];
  readonly ends: readonly ImaginedFlow[];
  readonly net: Range;
  /** Observed time of one carried record by which the added flows are reckoned; null when nothing was observed. */
  readonly secondsPerRecord: Range | null;
}

/**
 * Reckons by what the team does today: every record of a named type that is entered into a source would be carried once,
 * in the time that a carried record takes on average. An upper bound where some records would stay where they are.
 */
export function whatIf(
  figures: TeamFigures,
  imagined: Imagined,
  { daysPerQuarter }: Assumptions = ASSUMED,
): WhatIf {
  const flows = flowTotals(figures);
  const personDays = personDaysOf(figures);
  const scale = personDays > 0 ? (peopleOfTeam(figures) * daysPerQuarter) / personDays : 0;
  const each = secondsPerRecord(flows);
  const recordsIn = recordsByType(figures);
  const carried = (from: ToolId, to: ToolId, source: ToolId, types: readonly RecordType[]): ImaginedFlow => {
    const records = types.reduce((sum, type) => sum + (recordsIn.get(`${source} ${type}`) ?? 0), 0) * scale;
    return { from, to, recordsPerQuarter: records, hours: hoursOf(records, each) };
  };
  const adds = [
    ...imagined.receives.map(({ from, types }) => carried(from, imagined.tool, from, types)),
    ...imagined.gives.map(({ to, types }) => carried(imagined.tool, to, to, types)),
  ];
  const replaced = new Set(imagined.replaces);
  const ended = new Set(imagined.ends);
  const ends = flows
    .filter(({ from, to }) => replaced.has(from) || replaced.has(to) || ended.has(flowKey(from, to)))
    .map(({ from, to, records, handsOn, roundTrip }) => ({
      from,
      to,
      recordsPerQuarter: records * scale,
      hours: { low: (handsOn * scale) / 3600, high: (Math.max(handsOn, roundTrip) * scale) / 3600 },
    }));
  const total = (list: readonly ImaginedFlow[], end: 'low' | 'high') =>
    list.reduce((sum, { hours }) => sum + hours[end], 0);
  return {
    adds,
    ends,
    net: { low: total(adds, 'low') - total(ends, 'low'), high: total(adds, 'high') - total(ends, 'high') },
    secondsPerRecord: each,
  };
}

function secondsPerRecord(flows: readonly FlowTotal[]): Range | null {
  const total = (name: 'records' | 'handsOn' | 'roundTrip') =>
    flows.reduce((sum, flow) => sum + flow[name], 0);
  const records = total('records');
  if (records === 0) return null;
  const low = total('handsOn') / records;
  return { low, high: Math.max(low, total('roundTrip') / records) };
}

function recordsByType(figures: TeamFigures): ReadonlyMap<string, number> {
  return new Map(
    toolTotals(figures).flatMap(({ tool, types }) =>
      types.map(({ type, records }) => [`${tool} ${type}`, records] as const),
    ),
  );
}

const hoursOf = (records: number, each: Range | null): Range => ({
  low: (records * (each?.low ?? 0)) / 3600,
  high: (records * (each?.high ?? 0)) / 3600,
});
