import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { intake } from '../utils/intake/intake';
import type { OpenValue } from '../utils/intake/ports';
import { weekOf } from '../utils/intake/week';
import { countLookup } from '../utils/ledger/lookups';
import { dexieLedger } from '../utils/ledger/port';
import { expire } from '../utils/ledger/retention';
import { rowOfRecord } from '../utils/ledger/rows';
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
import { PARTS } from './rep-year-names';

/** One record carried by hand, as the person who did it would tell: the generator's own log, which no code of ours counts. */
export interface LoggedTransfer {
  readonly week: Week;
  readonly from: ToolId;
  readonly to: ToolId;
  readonly fields: number;
  /** Seconds in the retyped fields; and with the way from the source and the gaps, each 30 s at most. */
  readonly handsOnMs: number;
  readonly roundTripMs: number;
  readonly isIntended: boolean;
}
export interface RepYear {
  readonly db: LedgerDatabase;
  readonly log: readonly LoggedTransfer[];
  /** Searches by week. */
  readonly lookups: ReadonlyMap<Week, number>;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Days that go through the whole pipeline; older ones through the row builder. */
const PIPELINE_DAYS = 24;
const [CRM, DESK, BOOKS] = ['dynamics-365', 'zendesk', 'quickbooks-online'] as ToolId[] as [
  ToolId,
  ToolId,
  ToolId,
];
const FLOWS: readonly (readonly [ToolId, ToolId, number])[] = [
  [CRM, DESK, 4],
  [CRM, BOOKS, 5],
  [CRM, DESK, 3],
  [DESK, BOOKS, 4],
];
const KINDS: readonly FieldKind[] = ['fullName', 'email', 'phone', 'company', 'street'];

/** mulberry32: the same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A customer nobody else is like: name, mail, phone, company and street all of their own. */
function customer(i: number): readonly string[] {
  const { given, family, firms, streets } = PARTS;
  const first = given[i % given.length] ?? '';
  const last = `${family[Math.floor(i / given.length) % family.length] ?? ''}${family[(i * 7 + 3) % family.length]?.toLowerCase() ?? ''}`;
  const firm = `${firms[(i * 5) % firms.length] ?? ''}${last} ${firms[(i * 11 + 1) % firms.length] ?? ''}`;
  const phone = `+1 ${212 + (i % 600)} ${String(200 + ((i * 37) % 700))} ${String((i * 7919) % 10_000).padStart(4, '0')}`;
  return [
    `${first} ${last}`,
    `${first}.${last}${i}@${last}-${i}.example.com`.toLowerCase(),
    phone,
    firm,
    `${10 + i} ${streets[i % streets.length] ?? ''} Street`,
  ];
}

interface Visit {
  readonly at: number;
  readonly from: ToolId;
  readonly to: ToolId;
  readonly fields: number;
  readonly customer: number;
  readonly isIntended: boolean;
  /** Active time of each field, and the pause before each but the first. */
  readonly activeMs: readonly number[];
  readonly gapMs: readonly number[];
  readonly wayMs: number;
}

/** A rep's last 52 weeks up to `now`: every working day a few records carried, some on purpose, a few searches. */
export async function repYear(now: number, seed = 7): Promise<RepYear> {
  const random = numbers(seed);
  const db = new LedgerDatabase('rep-year', { indexedDB: new IDBFactory(), IDBKeyRange });
  const visits = plan(now, random);
  const old = visits.filter(({ at }) => at < now - PIPELINE_DAYS * DAY);
  await bulk(db, old);
  await pipeline(db, visits.slice(old.length));
  const lookups = new Map<Week, number>();
  for (let day = 0; day < 52 * 7; day += 3) {
    const at = now - day * DAY;
    const id = `${Math.floor(at).toString(36).padStart(9, '0')}lookup` as EntryId;
    await countLookup(db, { id, tool: DESK, at });
    lookups.set(weekOf(at), (lookups.get(weekOf(at)) ?? 0) + 1);
  }
  for (let isMore = true; isMore; ) isMore = (await expire(db, 90, now)).isMore;
  return { db, log: visits.map(logged), lookups };
}

function plan(now: number, random: () => number): Visit[] {
  const visits: Visit[] = [];
  for (let day = 52 * 7 - 1; day >= 0; day -= 1) {
    const many = day === 0 ? 2 : Math.floor(random() * 3);
    for (let i = 0; i < many; i += 1) {
      const [from, to, fields] = FLOWS[Math.floor(random() * FLOWS.length)] ?? [CRM, DESK, 4];
      visits.push({
        at: now - day * DAY - (many - i) * 11 * 60_000,
        from,
        to,
        fields,
        customer: visits.length,
        isIntended: random() < 0.08,
        activeMs: Array.from({ length: fields }, () => 1000 + Math.floor(random() * 6000)),
        gapMs: Array.from({ length: fields }, () => 500 + Math.floor(random() * 40_000)),
        wayMs: 2000 + Math.floor(random() * 50_000),
      });
    }
  }
  return visits;
}

/** What the visit comes to, told from the plan alone. */
function logged(visit: Visit): LoggedTransfer {
  const cap = (ms: number) => Math.min(ms, 30_000);
  const handsOnMs = visit.activeMs.reduce((sum, ms) => sum + ms, 0);
  const gaps = visit.gapMs.slice(1).reduce((sum, ms) => sum + cap(ms), 0);
  return {
    week: weekOf(times(visit)[0] ?? visit.at),
    from: visit.from,
    to: visit.to,
    fields: visit.fields,
    handsOnMs,
    roundTripMs: handsOnMs + gaps + cap(visit.wayMs),
    isIntended: visit.isIntended,
  };
}

/** When each field of the target was committed; the source's last field was committed at `at`. */
function times({ at, activeMs, gapMs, wayMs }: Visit): number[] {
  let clock = at + wayMs;
  return activeMs.map((active, i) => {
    clock += active + (i === 0 ? 0 : (gapMs[i] ?? 0));
    return clock;
  });
}

const idOf = (at: number, name: string) => Math.floor(at).toString(36).padStart(9, '0') + name;

/** The production intake, entry by entry. */
async function pipeline(db: LedgerDatabase, visits: readonly Visit[]): Promise<void> {
  const ledger = dexieLedger(db);
  const printer = await createPrinter(await createInstallKey());
  for (const visit of visits) {
    const values = customer(visit.customer);
    const type = async (tool: ToolId, at: readonly number[], active: readonly number[]) => {
      const record = idOf(at[0] ?? 0, `${tool[0]}${visit.customer}`) as RecordId;
      let open: readonly OpenValue[] = [];
      for (const [i, time] of at.entries()) {
        const kind = KINDS[i] ?? 'other';
        const entry = {
          id: `${record}${i}` as EntryId,
          fieldKey: kind,
          kind,
          value: values[i] ?? '',
          method: 'typed' as const,
          activeMs: active[i] ?? 0,
          at: time,
        };
        const input = {
          entry,
          record,
          tool,
          open,
          own: new Set<never>(),
          context: { region: 'US' as const },
        };
        ({ open } = await intake(input, { ledger, printer }));
      }
      return record;
    };
    const before = KINDS.map((_, i) => visit.at - (KINDS.length - 1 - i) * 4000);
    await type(
      visit.from,
      before,
      KINDS.map(() => 1500),
    );
    const target = await type(visit.to, times(visit), visit.activeMs);
    if (visit.isIntended) await db.transfers.where('to').equals(target).modify({ intended: true });
  }
}

/** The production row builder: what the pipeline would have left, without its matching. */
async function bulk(db: LedgerDatabase, visits: readonly Visit[]): Promise<void> {
  const rows = visits.flatMap((visit, i) => {
    const source = recordOf(
      visit,
      visit.from,
      KINDS.map((_, k) => visit.at - (KINDS.length - 1 - k) * 4000),
      KINDS.map(() => 1500),
    );
    const target = recordOf(visit, visit.to, times(visit), visit.activeMs);
    return [{ source, target, transfer: transferOf(visit, source, target), n: i }];
  });
  const first = -(10_000_000 - 2 * rows.length);
  await db.records.bulkPut(
    rows.flatMap(({ source, target, n }) => [
      rowOfRecord(source, first + 2 * rows.length - 2 * n),
      rowOfRecord(target, first + 2 * rows.length - 2 * n - 1),
    ]),
  );
  await db.transfers.bulkPut(rows.map(({ transfer }) => transfer));
}

function recordOf(
  visit: Visit,
  tool: ToolId,
  at: readonly number[],
  active: readonly number[],
): LedgerRecord {
  const id = idOf(at[0] ?? 0, `${tool[0]}${visit.customer}`) as RecordId;
  const entries = at.map(
    (time, i): LedgerEntry => ({
      id: `${id}${i}` as EntryId,
      kind: KINDS[i] ?? 'other',
      tokens: [],
      method: 'typed',
      activeMs: active[i] ?? 0,
      at: time,
    }),
  );
  const openedAt = at[0] ?? 0;
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

function transferOf(visit: Visit, source: LedgerRecord, target: LedgerRecord): Transfer {
  const at = target.entries[0]?.at ?? visit.at;
  return {
    to: target.id,
    from: source.id,
    fromTool: visit.from,
    toTool: visit.to,
    level: 'person',
    bits: 40,
    agreed: ['email'],
    carried: target.entries.flatMap((entry, i) => {
      const from = source.entries[i];
      return from ? [{ from: from.id, to: entry.id }] : [];
    }),
    disagreeing: [],
    at,
    week: weekOf(at),
    ...(visit.isIntended ? { intended: true as const } : {}),
  };
}
