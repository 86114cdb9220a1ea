import type { RecordType, ToolId } from '../model';
import { confidenceOf } from './confidence';
import { connectorOf } from './connectors';
import type { FieldCell, TeamFigures, TeamQuarter } from './figures';
import {
  ASSUMED,
  type Assumptions,
  type Connector,
  type FlowKey,
  type Gap,
  type Range,
  type TypicalTransfer,
  type WeekPoint,
} from './gap';
import { placeholderOf } from './placeholders';
import { countedOf, quarterFlows, reasonsOf } from './reasons';
import {
  type FlowTotal,
  flowTotals,
  peopleOfTeam,
  personDaysOf,
  type ToolTotal,
  toolIn,
  toolTotals,
} from './totals';

const HOUR_S = 3600;

/**
 * The missing integrations of a team, the first to close first: contributors × hours by hand a quarter (the low
 * reading) × confidence.
 * @param assumptions what the manager entered, for all flows or for each
 */
export function rankGaps(
  figures: TeamFigures,
  assumptions: Assumptions | ((key: FlowKey) => Assumptions) = ASSUMED,
  connectors: (from: ToolId, to: ToolId) => Connector = connectorOf,
): readonly Gap[] {
  const assume = typeof assumptions === 'function' ? assumptions : () => assumptions;
  const context = {
    figures,
    people: peopleOfTeam(figures),
    personDays: personDaysOf(figures),
    flows: flowTotals(figures),
    tools: toolTotals(figures),
    precision: precisionOf(figures.quarters),
  };
  return context.flows
    .map((flow) => gapOf(flow, assume(flow.key), connectors(flow.from, flow.to), context))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .map((gap, i) => ({ ...gap, rank: i + 1 }));
}

interface Context {
  readonly figures: TeamFigures;
  readonly people: number;
  readonly personDays: number;
  readonly flows: readonly FlowTotal[];
  readonly tools: readonly ToolTotal[];
  readonly precision: Gap['precision'];
}

function gapOf(flow: FlowTotal, assumed: Assumptions, connector: Connector, context: Context): Gap {
  const { figures, personDays } = context;
  const seconds: Range = { low: flow.handsOn, high: Math.max(flow.handsOn, flow.roundTrip) };
  const perDay = (amount: number) => (personDays > 0 ? amount / personDays : 0);
  const people = Math.max(assumed.peopleConcerned ?? 0, context.people);
  const days = people * assumed.daysPerQuarter;
  const hours: Range = {
    low: (perDay(seconds.low) * days) / HOUR_S,
    high: (perDay(seconds.high) * days) / HOUR_S,
  };
  const quarters = quarterFlows(figures.quarters, flow);
  const counted = countedOf(quarters, flow);
  const confidence = confidenceOf({
    weeks: flow.weeks,
    unknownShare: unknownShare(context, flow.to),
    precision: context.precision,
  });
  return {
    key: flow.key,
    from: flow.from,
    to: flow.to,
    rank: 0,
    score: flow.contributors * hours.low * confidence,
    confidence,
    contributors: flow.contributors,
    observed: {
      people: context.people,
      weeks: flow.weeks,
      personDays,
      records: flow.records,
      fields: flow.fields,
      seconds,
    },
    perPersonDay: {
      records: perDay(flow.records),
      fields: perDay(flow.fields),
      seconds: { low: perDay(seconds.low), high: perDay(seconds.high) },
    },
    per100Records: per100(figures, flow),
    quarter: {
      people,
      hours,
      money: assumed.rate ? times(hours, assumed.rate.amount) : null,
      records: perDay(flow.records) * days,
    },
    map: flow.map,
    mapRest: flow.mapRest,
    systemOfRecord: systemOfRecord(flow, context.flows),
    reasons: reasonsOf(quarters, counted, connector),
    disagreeingPer100: counted.disagreeing === undefined ? null : counted.disagreeing * 100,
    intended: counted.intendedFields,
    precision: context.precision,
    connector,
    typical: typicalOf(flow, seconds),
    trend: trendOf(figures, flow),
  };
}

const times = ({ low, high }: Range, factor: number): Range => ({ low: low * factor, high: high * factor });

function precisionOf(quarters: readonly TeamQuarter[]): Gap['precision'] {
  const known = quarters.flatMap(({ precision }) => precision ?? []);
  if (known.length === 0) return null;
  return {
    right: sum(known.map(({ right }) => right)),
    judged: sum(known.map(({ judged }) => judged)),
  };
}

/** Records carried of 100 entered in the target, over the weeks that show both. */
function per100(figures: TeamFigures, { from, to }: FlowTotal): number | null {
  let carried = 0;
  let entered = 0;
  for (const week of figures.weeks) {
    const tool = toolIn(week.tools, to);
    const flow = week.flows.find((one) => one.from === from && one.to === to);
    if (!tool || !flow) continue;
    carried += flow.records;
    entered += tool.records;
  }
  return entered > 0 ? Math.min(100, (carried / entered) * 100) : null;
}

function unknownShare({ figures, tools }: Context, tool: ToolId): number | undefined {
  const known = figures.quarters.flatMap((quarter) =>
    quarter.tools.flatMap((one) => (one.tool === tool && one.unknown !== null ? [one.unknown] : [])),
  );
  const entries = tools.find((one) => one.tool === tool)?.entries;
  return known.length > 0 && entries ? Math.min(1, sum(known) / entries) : undefined;
}

/** The tool from which most records of these types start, over all flows. */
function systemOfRecord(flow: FlowTotal, flows: readonly FlowTotal[]): Gap['systemOfRecord'] {
  const types = new Set<RecordType>(flow.types.map(({ from }) => from).filter((type) => type !== 'unknown'));
  const sources = new Map<ToolId, number>();
  for (const { from, types: pairs } of flows)
    for (const pair of pairs)
      if (types.has(pair.from)) sources.set(from, (sources.get(from) ?? 0) + pair.records);
  const [first] = [...sources].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first ? { tool: first[0], share: first[1] / sum([...sources.values()]) } : null;
}

function typicalOf(flow: FlowTotal, seconds: Range): TypicalTransfer {
  const each = (amount: number) => (flow.records > 0 ? amount / flow.records : 0);
  const isUsual = ({ fields }: FieldCell) => each(fields) >= 0.5;
  return {
    fields: each(flow.fields),
    seconds: times(seconds, flow.records > 0 ? 1 / flow.records : 0),
    pairs: flow.map.filter(isUsual).map(({ from, to }) => {
      const value = placeholderOf(to.kind);
      return { from: from.kind, to: to.kind, ...(value === undefined ? {} : { value }) };
    }),
  };
}

/** A flow week by week; null where it is not shown, which is not 0. */
export function trendOf({ weeks }: TeamFigures, ends: Pick<FlowTotal, 'from' | 'to'>): readonly WeekPoint[] {
  return weeks.map(({ week, flows }) => {
    const flow = flows.find(({ from, to }) => from === ends.from && to === ends.to);
    return { week, fields: flow?.fields ?? null, records: flow?.records ?? null };
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
