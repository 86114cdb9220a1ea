import type {
  EntryMethod,
  LedgerEntry,
  LedgerRecord,
  RecordId,
  RecordType,
  Repeat,
  ToolId,
  Transfer,
  Week,
} from '../model';
import { dayOf } from '../summary/caps';
import type { FlowCounts } from '../summary/counts';
import type { Answer, SurveyAnswer } from '../summary/survey';
import { timesOf } from '../summary/times';
import { flowKey } from './gap';
import { dictionaryLabel } from './labels';
import { MOST, type ReportFieldPair, type ReportFlow, type ReportTool, type ReportWeek } from './schema';

/** What the ledger knows of one week, as the builder needs it. */
export interface LedgerWeek {
  readonly week: Week;
  /** Records opened in the week. */
  readonly records: readonly LedgerRecord[];
  /** Transfers of the week. */
  readonly transfers: readonly Transfer[];
  /** Both ends of these transfers, whenever they were opened. */
  readonly ends: ReadonlyMap<RecordId, LedgerRecord>;
  /** Counts of transfers whose records are gone. */
  readonly settled: readonly FlowCounts[];
  readonly repeats: readonly Repeat[];
  readonly answers: readonly Answer[];
  /** Entries into search boxes. */
  readonly lookups: readonly { readonly tool: ToolId; readonly n: number }[];
}

/**
 * Whether an account of a tool belongs to the team. Without a workspace: whether all accounts of the tool do, as for
 * tools whose address tells none and for counts whose records are gone.
 */
export type Assignment = (tool: ToolId, workspace?: string) => boolean;

/**
 * One week for a report: counts alone, of the workspaces that the person assigned to the team. Sites that a person added
 * by name are left out, since their id is a host.
 */
export function buildWeek(material: LedgerWeek, isAssigned: Assignment): ReportWeek {
  const isOurs = (tool: ToolId, workspace?: string) =>
    !tool.startsWith('custom:') && isAssigned(tool, workspace);
  const records = material.records.filter(
    (record) => isOurs(record.tool, record.workspace) && !isCopyAlone(record),
  );
  const transfers = material.transfers.filter((transfer) => {
    const [from, to] = [material.ends.get(transfer.from), material.ends.get(transfer.to)];
    return isOurs(transfer.fromTool, from?.workspace) && isOurs(transfer.toTool, to?.workspace);
  });
  const settled = material.settled.filter(({ from, to }) => isOurs(from) && isOurs(to));
  const flows = flowsOf(transfers, material.ends, settled, material.answers);
  const tools = toolsOf(
    records,
    material.repeats.filter(({ tool }) => isOurs(tool)),
    material.lookups.filter(({ tool }) => isOurs(tool)),
  );
  return {
    week: material.week,
    days: Math.min(7, new Set(records.flatMap(daysOf)).size),
    tools,
    flows,
  };
}

const daysOf = ({ entries }: LedgerRecord) => entries.map(({ at }) => dayOf(at));

/** A record that nobody entered: what was copied out of a tool and joined by something later (utils/intake/copy.ts). */
const isCopyAlone = ({ entries }: LedgerRecord) =>
  entries.every(({ method, activeMs }) => method === 'picked' && activeMs === 0);

const isCounted = ({ mentioned }: LedgerEntry) => mentioned !== true;

function toolsOf(
  records: readonly LedgerRecord[],
  repeats: readonly Repeat[],
  lookups: LedgerWeek['lookups'],
): ReportTool[] {
  const tools = new Set([...records.map(({ tool }) => tool), ...lookups.map(({ tool }) => tool)]);
  const made = [...tools].map((tool): ReportTool => {
    const own = records.filter((record) => record.tool === tool);
    const entries = own.flatMap((record) => record.entries.filter(isCounted));
    const types: Partial<Record<RecordType, number>> = {};
    for (const { type = 'unknown' } of own) types[type] = (types[type] ?? 0) + 1;
    return {
      tool,
      entries: cap(entries.length),
      records: cap(own.length),
      days: Math.min(7, new Set(own.flatMap(daysOf)).size),
      types,
      unknown: entries.filter(({ kind }) => kind === 'other').length,
      partial: own.filter(({ partial }) => partial).length,
      repeats: Math.min(own.length, repeats.filter((repeat) => repeat.tool === tool).length),
      lookups: cap(sum(lookups.filter((each) => each.tool === tool).map(({ n }) => n))),
    };
  });
  return made.sort((a, b) => (a.tool < b.tool ? -1 : 1)).slice(0, MOST.tools);
}

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

function flowsOf(
  transfers: readonly Transfer[],
  ends: LedgerWeek['ends'],
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
  for (const { from, to, fields } of counts.kinds) {
    const some = Math.min(fields, left);
    left -= some;
    if (some > 0) addPair(sum, { from: { kind: from }, to: { kind: to }, fields: some });
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
function sideOf({ kind, label }: LedgerEntry): ReportFieldPair['from'] {
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

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const cap = (count: number) => Math.min(MOST.count, count);
