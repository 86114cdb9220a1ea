import type { FieldKind, LedgerEntry, LedgerRecord, RecordId, Transfer, Week } from '../model';
import { timesOf } from './times';
import type { FlowFigures } from './week-figures';

/** Days that the counts of a week are kept. */
export const COUNT_DAYS = 400;

/** Fields of one kind that were carried into fields of another kind, or the same. */
export interface KindPair {
  readonly from: FieldKind;
  readonly to: FieldKind;
  /** What the tools call these fields, where the dictionary has it (utils/fields/dictionary.ts). */
  readonly fromLabel?: string;
  readonly toLabel?: string;
  readonly fields: number;
}

/** A flow's sums with what its figures leave out: counts that add up, with no print and no id in them. */
export interface FlowCounts extends FlowFigures {
  /** Retyped fields that the person marked as deliberate; in none of the other sums. */
  readonly intended: number;
  /** Which kinds went into which, the most frequent first. */
  readonly kinds: readonly KindPair[];
}

/** What transfers come to, week by week and flow by flow. A transfer whose target is not given counts nothing. */
export function countsOf(
  transfers: readonly Transfer[],
  records: ReadonlyMap<RecordId, LedgerRecord>,
): ReadonlyMap<Week, readonly FlowCounts[]> {
  const weeks = new Map<Week, readonly FlowCounts[]>();
  for (const transfer of transfers) {
    const target = records.get(transfer.to);
    if (!target || transfer.carried.length === 0) continue;
    const one = countOne(transfer, target, records.get(transfer.from));
    weeks.set(transfer.week, mergeCounts(weeks.get(transfer.week) ?? [], [one]));
  }
  return weeks;
}

/** Adds up the counts of each flow, the one with the most retyped fields first. */
export function mergeCounts(
  known: readonly FlowCounts[],
  more: readonly FlowCounts[],
): readonly FlowCounts[] {
  const flows = new Map<string, FlowCounts>();
  for (const flow of [...known, ...more]) {
    const key = `${flow.from} ${flow.to}`;
    const before = flows.get(key);
    flows.set(key, before ? add(before, flow) : flow);
  }
  // Ties are broken by name, so that figures are the same whatever order they were added in.
  return [...flows]
    .sort(([a, x], [b, y]) => y.fields - x.fields || y.records - x.records || (a < b ? -1 : 1))
    .map(([, flow]) => flow);
}

function countOne(transfer: Transfer, target: LedgerRecord, source?: LedgerRecord): FlowCounts {
  const fields = new Set(transfer.carried.map((field) => field.to)).size;
  const flow = { from: transfer.fromTool, to: transfer.toTool };
  if (transfer.intended) {
    return { ...flow, fields: 0, records: 0, handsOnMs: 0, roundTripMs: 0, intended: fields, kinds: [] };
  }
  const times = timesOf(transfer, target, source);
  return { ...flow, fields, records: 1, ...times, intended: 0, kinds: kindsOf(transfer, target, source) };
}

function kindsOf(transfer: Transfer, target: LedgerRecord, source?: LedgerRecord): readonly KindPair[] {
  const entries = new Map(
    [...(source?.entries ?? []), ...target.entries].map((entry: LedgerEntry) => [entry.id, entry]),
  );
  const pairs = transfer.carried.flatMap((field): KindPair[] => {
    const [from, to] = [entries.get(field.from), entries.get(field.to)];
    if (!from || !to) return [];
    return [
      {
        from: from.kind,
        to: to.kind,
        ...(from.label === undefined ? {} : { fromLabel: from.label }),
        ...(to.label === undefined ? {} : { toLabel: to.label }),
        fields: 1,
      },
    ];
  });
  return mergeKinds([], pairs);
}

function add(sum: FlowCounts, more: FlowCounts): FlowCounts {
  return {
    ...sum,
    fields: sum.fields + more.fields,
    records: sum.records + more.records,
    handsOnMs: sum.handsOnMs + more.handsOnMs,
    roundTripMs: sum.roundTripMs + more.roundTripMs,
    intended: sum.intended + more.intended,
    kinds: mergeKinds(sum.kinds, more.kinds),
  };
}

function mergeKinds(known: readonly KindPair[], more: readonly KindPair[]): readonly KindPair[] {
  const pairs = new Map<string, KindPair>();
  for (const pair of [...known, ...more]) {
    const key = keyOfPair(pair);
    pairs.set(key, { ...pair, fields: pair.fields + (pairs.get(key)?.fields ?? 0) });
  }
  return [...pairs].sort(([a, x], [b, y]) => y.fields - x.fields || (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** One row of a field map, by its kinds and labels. */
export const keyOfPair = ({ from, to, fromLabel = '', toLabel = '' }: KindPair): string =>
  [from, to, fromLabel, toLabel].join('|');
