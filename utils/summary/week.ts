import type { EntryId, LedgerEntry, LedgerRecord, RecordId, Transfer, Week } from '../model';
import type { FlowFigures, WeekFigures } from './week-figures';

/** A gap between two entries, or on the way from the source tool, counts at most this much (DESIGN.md, numbers). */
const GAP_CAP_MS = 30_000;

/** A transfer's times, in two nested readings. */
export interface TransferTimes {
  readonly handsOnMs: number;
  readonly roundTripMs: number;
}

const cap = (ms: number) => Math.min(Math.max(0, ms), GAP_CAP_MS);

/**
 * Hands-on: the active time of the retyped entries. Round trip adds the way from the source record's last entry before,
 * and the gaps between the retyped entries, each capped.
 */
export function timesOf(transfer: Transfer, target: LedgerRecord, source?: LedgerRecord): TransferTimes {
  const retyped = new Set<EntryId>(transfer.carried.map((field) => field.to));
  const entries = target.entries.filter((entry) => retyped.has(entry.id)).sort((a, b) => a.at - b.at);
  const first = entries[0];
  if (!first) return { handsOnMs: 0, roundTripMs: 0 };
  const handsOnMs = entries.reduce((sum, entry) => sum + entry.activeMs, 0);
  const gaps = entries.slice(1).map((entry, i) => startOf(entry) - (entries[i]?.at ?? startOf(entry)));
  const left = Math.max(
    ...(source?.entries ?? []).map((entry) => entry.at).filter((at) => at <= startOf(first)),
  );
  const way = Number.isFinite(left) ? startOf(first) - left : 0;
  return { handsOnMs, roundTripMs: handsOnMs + [way, ...gaps].reduce((sum, gap) => sum + cap(gap), 0) };
}

const startOf = (entry: LedgerEntry) => entry.at - entry.activeMs;

/** What a week's transfers come to: each flow's sums, and the fields of those marked intended apart. */
function sumFlows(week: Week, transfers: readonly Transfer[], records: ReadonlyMap<RecordId, LedgerRecord>) {
  const flows = new Map<string, FlowFigures>();
  let intended = 0;
  for (const transfer of transfers) {
    const target = records.get(transfer.to);
    if (transfer.week !== week || !target || transfer.carried.length === 0) continue;
    const fields = new Set(transfer.carried.map((field) => field.to)).size;
    if (transfer.intended) {
      intended += fields;
      continue;
    }
    const times = timesOf(transfer, target, records.get(transfer.from));
    const { fromTool: from, toTool: to } = transfer;
    const key = `${from} ${to}`;
    flows.set(key, add(flows.get(key) ?? emptyFlow(from, to), { fields, records: 1, ...times }));
  }
  const ranked = [...flows.values()].sort((a, b) => b.fields - a.fields || b.records - a.records);
  return { ranked, intended };
}

/** The week's flows, the one with the most retyped entries first. They sum to the week's figures. */
export function flowsOf(
  week: Week,
  transfers: readonly Transfer[],
  records: ReadonlyMap<RecordId, LedgerRecord>,
): readonly FlowFigures[] {
  return sumFlows(week, transfers, records).ranked;
}

/** The week's figures from its transfers and the records that they join. Intended ones have a total of their own. */
export function weekFigures(
  week: Week,
  transfers: readonly Transfer[],
  records: ReadonlyMap<RecordId, LedgerRecord>,
  lookups = 0,
): WeekFigures {
  const { ranked, intended } = sumFlows(week, transfers, records);
  const total = ranked.reduce(add, NOTHING);
  const [topFlow] = ranked;
  return {
    week,
    retypedEntries: total.fields,
    records: total.records,
    tools: busiest(ranked),
    handsOnMs: total.handsOnMs,
    roundTripMs: total.roundTripMs,
    ...(topFlow && { topFlow }),
    lookups,
    intended,
  };
}

type Sums = Omit<FlowFigures, 'from' | 'to'>;
const NOTHING: Sums = { fields: 0, records: 0, handsOnMs: 0, roundTripMs: 0 };
const emptyFlow = (from: FlowFigures['from'], to: FlowFigures['to']): FlowFigures => ({
  from,
  to,
  ...NOTHING,
});

function add<F extends Sums>(sum: F, more: Sums): F {
  return {
    ...sum,
    fields: sum.fields + more.fields,
    records: sum.records + more.records,
    handsOnMs: sum.handsOnMs + more.handsOnMs,
    roundTripMs: sum.roundTripMs + more.roundTripMs,
  };
}

/** The tools of these flows, those with the most retyped fields first. */
function busiest(flows: readonly FlowFigures[]): FlowFigures['from'][] {
  const fields = new Map<FlowFigures['from'], number>();
  for (const flow of flows) {
    for (const tool of [flow.from, flow.to]) fields.set(tool, (fields.get(tool) ?? 0) + flow.fields);
  }
  return [...fields].sort((a, b) => b[1] - a[1]).map(([tool]) => tool);
}
