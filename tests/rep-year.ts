import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { intendRecord, judgeRecord } from '../utils/background/judge';
import { weekOf } from '../utils/calendar';
import { intake } from '../utils/intake/intake';
import type { OpenValue } from '../utils/intake/ports';
import { writeRecords } from '../utils/ledger/bulk';
import { countLookup } from '../utils/ledger/lookups';
import { dexieLedger } from '../utils/ledger/port';
import { expire } from '../utils/ledger/retention';
import { LedgerDatabase } from '../utils/ledger/schema';
import type {
  EntryId,
  FieldKind,
  LedgerEntry,
  LedgerRecord,
  RecordId,
  Salt,
  ToolId,
  Transfer,
  Week,
} from '../utils/model';
import { createInstallKey, createPrinter } from '../utils/prints/print';
import { SURVEY_ANSWERS, type SurveyAnswer } from '../utils/summary/survey';
import {
  customerValue,
  labelOf,
  type RepPlan,
  repPlan,
  SOURCE_KINDS,
  sourceKindOf,
  timesOfSource,
  timesOfTarget,
  type Visit,
} from './rep-year-plan';

/** One record carried by hand, as the person who did it would tell: the generator's own log, which no code of ours counts. */
export interface LoggedTransfer {
  readonly week: Week;
  readonly at: number;
  readonly from: ToolId;
  readonly to: ToolId;
  readonly fields: number;
  /** From which field into which. */
  readonly crossed: readonly (readonly [LoggedField, LoggedField])[];
  /** Time in the retyped fields; and with the way from the source and the gaps, each 30 s at most. */
  readonly handsOnMs: number;
  readonly roundTripMs: number;
  readonly isIntended: boolean;
}
export interface LoggedField {
  readonly kind: FieldKind;
  /** What the tool calls it; absent where that is no word of the dictionary. */
  readonly label: string | undefined;
}
/** One record as it was typed, whether or not it was carried anywhere. */
export interface LoggedRecord {
  readonly tool: ToolId;
  readonly openedAt: number;
  readonly lastAt: number;
  readonly entries: number;
}
/** The year as it was planned and said. Without the records that the person called wrong. */
export interface YearLog {
  readonly transfers: readonly LoggedTransfer[];
  readonly records: readonly LoggedRecord[];
  readonly lookups: readonly { readonly week: Week; readonly tool: ToolId; readonly activeMs: number }[];
  readonly answers: readonly { readonly from: ToolId; readonly to: ToolId; readonly answer: SurveyAnswer }[];
  /** What the person said of the findings that the spot check asked about, and when those were made. */
  readonly verdicts: readonly { readonly at: number; readonly isRight: boolean }[];
}
export interface RepYear {
  readonly db: LedgerDatabase;
  readonly log: YearLog;
}

const DAY = 86_400_000;
/** Days that go through the whole pipeline; older ones through the row builder. */
const PIPELINE_DAYS = 24;
/** Days that the rep keeps prints. */
export const RETENTION_DAYS = 90;

/** A rep's last 52 weeks up to `now`. What is older than the prints are kept is expired, as the background does it. */
export async function repYear(now: number, seed = 7): Promise<RepYear> {
  const db = new LedgerDatabase('rep-year', { indexedDB: new IDBFactory(), IDBKeyRange });
  const plan = repPlan(now, seed);
  const split = now - PIPELINE_DAYS * DAY;
  const isOld = ({ at }: { readonly at: number }) => at < split;
  await bulk(db, { ...plan, visits: plan.visits.filter(isOld), solos: plan.solos.filter(isOld) });
  await pipeline(db, {
    ...plan,
    visits: plan.visits.filter((visit) => !isOld(visit)),
    solos: plan.solos.filter((solo) => !isOld(solo)),
  });
  for (const visit of plan.visits) await say(db, visit);
  for (const [i, { at, tool, activeMs }] of plan.searches.entries()) {
    await countLookup(db, { id: idOf(at, `search${i}`) as string as EntryId, tool, at, activeMs });
  }
  const answers = answersOf(plan);
  await db.answers.bulkPut(answers);
  for (let isMore = true; isMore; ) isMore = (await expire(db, RETENTION_DAYS, now)).isMore;
  return { db, log: logOf(plan, answers) };
}

function logOf({ visits, solos, searches }: RepPlan, answers: readonly AnswerRow[]): YearLog {
  const ended = visits.filter(({ verdict }) => verdict === 'right' || verdict === 'wrong');
  const record = (tool: ToolId, times: readonly number[]): LoggedRecord => ({
    tool,
    openedAt: times[0] ?? 0,
    lastAt: times.at(-1) ?? 0,
    entries: times.length,
  });
  return {
    transfers: visits.filter(({ verdict }) => verdict !== 'wrong').map(logged),
    records: [
      ...visits.flatMap((visit) => [
        record(visit.from, timesOfSource(visit)),
        record(visit.to, timesOfTarget(visit)),
      ]),
      ...solos.map((solo) => record(solo.tool, timesOfSource(solo))),
    ],
    lookups: searches.map(({ at, tool, activeMs }) => ({ week: weekOf(at), tool, activeMs })),
    answers: answers.map(({ from, to, answer }) => ({ from, to, answer })),
    verdicts: ended.map(({ at, verdict }) => ({ at, isRight: verdict === 'right' })),
  };
}

/** What the visit comes to, told from the plan alone. */
function logged(visit: Visit): LoggedTransfer {
  const cap = (ms: number) => Math.min(ms, 30_000);
  const handsOnMs = visit.activeMs.reduce((sum, ms) => sum + ms, 0);
  const gaps = visit.gapMs.slice(1).reduce((sum, ms) => sum + cap(ms), 0);
  const at = timesOfTarget(visit)[0] ?? visit.at;
  return {
    week: weekOf(at),
    at,
    from: visit.from,
    to: visit.to,
    fields: visit.kinds.length,
    crossed: visit.kinds.map((kind) => [fieldOf(visit.from, sourceKindOf(kind)), fieldOf(visit.to, kind)]),
    handsOnMs,
    roundTripMs: handsOnMs + gaps + cap(visit.wayMs),
    isIntended: visit.verdict === 'intended',
  };
}

const fieldOf = (tool: ToolId, kind: FieldKind): LoggedField => ({ kind, label: labelOf(tool, kind) });
/** As an entry has it: not at all, when there is none. */
const withLabel = (tool: ToolId, kind: FieldKind) => {
  const label = labelOf(tool, kind);
  return label === undefined ? {} : { label };
};

const idOf = (at: number, name: string) =>
  (Math.floor(at).toString(36).padStart(9, '0') + name.replaceAll(/[^\w]/g, '')) as RecordId;
const sourceId = (visit: Visit) => idOf(timesOfSource(visit)[0] ?? 0, `${visit.from}${visit.customer}`);
const targetId = (visit: Visit) => idOf(timesOfTarget(visit)[0] ?? 0, `${visit.to}${visit.customer}`);

/** What the person says of it, by the production code. */
async function say(db: LedgerDatabase, visit: Visit): Promise<void> {
  const { verdict } = visit;
  if (verdict === 'intended') await intendRecord(db, targetId(visit), true);
  if (verdict === 'right' || verdict === 'wrong') {
    await judgeRecord(db, targetId(visit), verdict === 'right', true, [], visit.at);
  }
}

interface AnswerRow {
  readonly from: ToolId;
  readonly to: ToolId;
  readonly week: Week;
  readonly at: number;
  readonly answer: SurveyAnswer;
}

/** One tap a week about the first record of the week that was carried. */
function answersOf({ visits }: RepPlan): AnswerRow[] {
  const firsts = new Map(visits.toReversed().map((visit) => [weekOf(visit.at), visit] as const));
  return [...firsts].flatMap(([week, { from, to, at }], i) => {
    const answer = SURVEY_ANSWERS[i % SURVEY_ANSWERS.length];
    return answer ? [{ from, to, week, at, answer }] : [];
  });
}

/** The production intake, entry by entry, in the order of time. */
async function pipeline(db: LedgerDatabase, { visits, solos }: RepPlan): Promise<void> {
  const ledger = dexieLedger(db);
  const printer = await createPrinter(await createInstallKey());
  const type = async (
    record: RecordId,
    tool: ToolId,
    customer: number,
    fields: readonly { readonly kind: FieldKind; readonly at: number; readonly activeMs: number }[],
  ) => {
    let open: readonly OpenValue[] = [];
    for (const [i, { kind, at, activeMs }] of fields.entries()) {
      const entry = {
        id: `${record}${i}` as EntryId,
        fieldKey: kind,
        kind,
        ...withLabel(tool, kind),
        value: customerValue(customer, kind),
        method: 'typed' as const,
        activeMs,
        at,
      };
      const context = { region: 'US' as const };
      const input = { entry, record, tool, open, own: new Set<never>(), context };
      ({ open } = await intake(input, { ledger, printer }));
    }
  };
  const source = (at: { readonly at: number }) =>
    SOURCE_KINDS.map((kind, i) => ({ kind, at: timesOfSource(at)[i] ?? 0, activeMs: 1500 }));
  const work = [
    ...solos.map((solo) => ({
      at: solo.at,
      run: () => type(soloId(solo), solo.tool, solo.customer, source(solo)),
    })),
    ...visits.map((visit) => ({
      at: visit.at,
      run: async () => {
        await type(sourceId(visit), visit.from, visit.customer, source(visit));
        const times = timesOfTarget(visit);
        const fields = visit.kinds.map((kind, i) => ({
          kind,
          at: times[i] ?? 0,
          activeMs: visit.activeMs[i] ?? 0,
        }));
        await type(targetId(visit), visit.to, visit.customer, fields);
      },
    })),
  ];
  for (const { run } of work.sort((a, b) => a.at - b.at)) await run();
}

const soloId = ({ at, tool, customer }: RepPlan['solos'][number]) =>
  idOf(timesOfSource({ at })[0] ?? 0, `${tool}${customer}`);

/** The production row builder: what the pipeline would have left, without its matching. */
async function bulk(db: LedgerDatabase, { visits, solos }: RepPlan): Promise<void> {
  const pairs = visits.map((visit) => {
    const source = recordOf(sourceId(visit), visit.from, SOURCE_KINDS, timesOfSource(visit));
    const target = recordOf(targetId(visit), visit.to, visit.kinds, timesOfTarget(visit), visit.activeMs);
    return { source, target, transfer: transferOf(source, target) };
  });
  const alone = solos.map((solo) => recordOf(soloId(solo), solo.tool, SOURCE_KINDS, timesOfSource(solo)));
  const records = [...alone, ...pairs.flatMap(({ source, target }) => [source, target])];
  await writeRecords(
    db,
    records.sort((a, b) => a.openedAt - b.openedAt),
    new Map(),
    () => false,
  );
  await db.transfers.bulkPut(pairs.map(({ transfer }) => transfer));
}

function recordOf(
  id: RecordId,
  tool: ToolId,
  kinds: readonly FieldKind[],
  at: readonly number[],
  active?: readonly number[],
): LedgerRecord {
  const openedAt = at[0] ?? 0;
  const entries = kinds.map(
    (kind, i): LedgerEntry => ({
      id: `${id}${i}` as EntryId,
      kind,
      ...withLabel(tool, kind),
      tokens: [],
      method: 'typed',
      activeMs: active?.[i] ?? 1500,
      at: at[i] ?? 0,
    }),
  );
  return {
    id,
    tool,
    salt: 'c2FsdA' as Salt,
    openedAt,
    closedAt: at.at(-1) ?? openedAt,
    anchors: [],
    entries,
  };
}

function transferOf(source: LedgerRecord, target: LedgerRecord): Transfer {
  const at = target.entries[0]?.at ?? target.openedAt;
  return {
    to: target.id,
    from: source.id,
    fromTool: source.tool,
    toTool: target.tool,
    level: 'person',
    bits: 40,
    agreed: ['email'],
    carried: target.entries.flatMap((entry) => {
      const from = source.entries.find(({ kind }) => kind === sourceKindOf(entry.kind));
      return from ? [{ from: from.id, to: entry.id }] : [];
    }),
    disagreeing: [],
    at,
    week: weekOf(at),
  };
}
