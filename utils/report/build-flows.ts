import type { EntryMethod, FieldKind, LedgerRecord, RecordId, RecordType, ToolId, Transfer } from '../model';
import type { FlowCounts } from '../summary/counts';
import type { Answer, SurveyAnswer } from '../summary/survey';
import { timesOf } from '../summary/times';
import { flowKey } from './gap';
import { dictionaryLabel } from './labels';
import { cap, MOST, type ReportFieldPair, type ReportFlow } from './schema';

/** A flow while it is counted: milliseconds, maps by key. */
interface Sum {
  readonly from: ToolId;
  readonly to: ToolId;
  records: number;
  fields: number;
  handsOnMs: number;
  roundTripMs: number;
  disagreeing: number;
  intended: number;
  readonly map: Map<string, ReportFieldPair>;
  readonly types: Map<string, { from: RecordType; to: RecordType; records: number }>;
  readonly methods: Partial<Record<EntryMethod, number>>;
  readonly answers: Partial<Record<SurveyAnswer, number>>;
}

/** The flows of a week, in order. */
export function flowsOf(
  transfers: readonly Transfer[],
  ends: ReadonlyMap<RecordId, LedgerRecord>,
  settled: readonly FlowCounts[],
  answers: readonly Answer[],
): ReportFlow[] {
  const sums = new Map<string, Sum>();
  for (const transfer of transfers) {
    const target = ends.get(transfer.to);
    if (target && transfer.carried.length > 0)
      addTransfer(sumOf(sums, transfer.fromTool, transfer.toTool), transfer, target, ends.get(transfer.from));
  }
  for (const counts of settled) addSettled(sumOf(sums, counts.from, counts.to), counts);
  for (const { from, to, answer } of answers) {
    const sum = sums.get(flowKey(from, to));
    if (sum && answer) sum.answers[answer] = (sum.answers[answer] ?? 0) + 1;
  }
  return [...sums.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sum]) => flowOfSum(sum))
    .slice(0, MOST.flows);
}

function addTransfer(sum: Sum, transfer: Transfer, target: LedgerRecord, source?: LedgerRecord): void {
  const entries = new Map([...(source?.entries ?? []), ...target.entries].map((entry) => [entry.id, entry]));
  // Several fields may become one (given and family name): each field of the target counts once.
  const carried = new Map(transfer.carried.map((field) => [field.to, entries.get(field.from)] as const));
  if (transfer.intended) {
    sum.intended += carried.size;
    return;
  }
  const times = timesOf(transfer, target, source);
  sum.records += 1;
  sum.fields += carried.size;
  sum.handsOnMs += times.handsOnMs;
  sum.roundTripMs += times.roundTripMs;
  sum.disagreeing += transfer.disagreeing.length;
  addTypes(sum, source?.type ?? 'unknown', target.type ?? 'unknown');
  for (const [to, from] of carried) {
    const entry = entries.get(to);
    if (!entry) continue;
    sum.methods[entry.method] = (sum.methods[entry.method] ?? 0) + 1;
    if (from) addPair(sum, { from: sideOf(from), to: sideOf(entry), fields: 1 });
  }
}

function addSettled(sum: Sum, counts: FlowCounts): void {
  sum.records += counts.records;
  sum.fields += counts.fields;
  sum.handsOnMs += counts.handsOnMs;
  sum.roundTripMs += counts.roundTripMs;
  sum.intended += counts.intended;
  // The kinds count a field once for each of its sources; the map may not exceed the fields.
  let left = counts.fields;
  for (const { from, fromLabel, to, toLabel, fields } of counts.kinds) {
    const some = Math.min(fields, left);
    left -= some;
    if (some > 0)
      addPair(sum, {
        from: sideOf({ kind: from, label: fromLabel }),
        to: sideOf({ kind: to, label: toLabel }),
        fields: some,
      });
  }
}

function addTypes(sum: Sum, from: RecordType, to: RecordType): void {
  const key = `${from} ${to}`;
  sum.types.set(key, { from, to, records: (sum.types.get(key)?.records ?? 0) + 1 });
}

function addPair(sum: Sum, pair: ReportFieldPair): void {
  const key = JSON.stringify([pair.from, pair.to]);
  sum.map.set(key, { ...pair, fields: (sum.map.get(key)?.fields ?? 0) + pair.fields });
}

/** Kind, and the label when the dictionary has it: a label of the page's own may name a customer. */
function sideOf({
  kind,
  label,
}: {
  readonly kind: FieldKind;
  readonly label?: string | undefined;
}): ReportFieldPair['from'] {
  const known = label === undefined ? undefined : dictionaryLabel(label);
  return known === undefined ? { kind } : { kind, label: known };
}

function flowOfSum(sum: Sum): ReportFlow {
  const { from, to, records, fields, disagreeing, intended, methods, answers } = sum;
  const handsOn = Math.min(MOST.seconds, Math.round(sum.handsOnMs / 1000));
  return {
    from,
    to,
    records: cap(records),
    fields: cap(fields),
    handsOn,
    roundTrip: Math.min(MOST.seconds, Math.max(handsOn, Math.round(sum.roundTripMs / 1000))),
    map: byKey(sum.map).slice(0, MOST.fieldPairs),
    types: byKey(sum.types).slice(0, MOST.recordPairs),
    methods,
    disagreeing: cap(disagreeing),
    intended: cap(intended),
    answers,
  };
}

const byKey = <T>(map: ReadonlyMap<string, T>): T[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);

function sumOf(sums: Map<string, Sum>, from: ToolId, to: ToolId): Sum {
  const key = flowKey(from, to);
  const known = sums.get(key);
  if (known) return known;
  const made: Sum = {
    from,
    to,
    records: 0,
    fields: 0,
    handsOnMs: 0,
    roundTripMs: 0,
    disagreeing: 0,
    intended: 0,
    map: new Map(),
    types: new Map(),
    methods: {},
    answers: {},
  };
  sums.set(key, made);
  return made;
}
