import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { dayOf, mondayUtc, weeksUpTo } from '../utils/calendar';
import { rowOfRecord } from '../utils/ledger/rows';
import { LedgerDatabase } from '../utils/ledger/schema';
import type {
  EntryId,
  FieldKind,
  LedgerEntry,
  LedgerRecord,
  RecordId,
  RecordType,
  Salt,
  ToolId,
  Transfer,
  Week,
} from '../utils/model';

export const [CRM, DESK, BOOKS, TASKS] = ['dynamics-365', 'zendesk', 'quickbooks-online', 'jira'] as const;
export const TOOLS: readonly string[] = [CRM, DESK, BOOKS, TASKS];
/** The week, counted from the first, in which everybody begins to use the tool for tasks. */
export const TASKS_SINCE = 2;
/** Weeks that each of them has worked. */
export const WEEKS = 5;

/** One record carried by hand, as the person who did it would tell. */
export interface Told {
  readonly person: number;
  readonly week: Week;
  /** Calendar day of both ends. */
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly fields: number;
  /** Kinds of the fields, each into its like. */
  readonly kinds: readonly FieldKind[];
  readonly toType: RecordType;
  readonly fromType: RecordType;
  readonly handsOnMs: number;
  readonly roundTripMs: number;
}

const KINDS: readonly FieldKind[] = ['fullName', 'email', 'phone', 'company', 'street'];
const TYPES: Readonly<Record<string, RecordType>> = {
  [CRM]: 'contact',
  [DESK]: 'ticket',
  [BOOKS]: 'invoice',
  [TASKS]: 'ticket',
};
const DAY = 86_400_000;
const EACH_MS = 6_000;
const PAUSE_MS = 3_000;
const WAY_MS = 20_000;

/**
 * How often a person carries a flow in a week. Everybody carries from the CRM to the help desk, unevenly; four people
 * from the CRM to the books, fewer than the floor; from the help desk to the books all do, but one of them most of it;
 * from the help desk to the tasks all do, once they have them.
 */
function timesOf(person: number, flow: number, week: number): number {
  if (flow === 0) return 3 + ((person * 5 + week * 3) % 6);
  if (flow === 1) return person < 4 ? 6 : 0;
  if (flow === 3) return week >= TASKS_SINCE ? 2 + (person % 3) : 0;
  return person === 0 ? 25 : 1;
}
const FLOWS = [
  [CRM, DESK, 4],
  [CRM, BOOKS, 5],
  [DESK, BOOKS, 3],
  [DESK, TASKS, 2],
] as const;

/** A person's ledger, through the production row builder, and what they would tell of it. */
export async function ledgerOf(
  person: number,
  last: Week,
): Promise<{ db: LedgerDatabase; told: readonly Told[] }> {
  const db = new LedgerDatabase(`person-${person}`, { indexedDB: new IDBFactory(), IDBKeyRange });
  const told: Told[] = [];
  const records: LedgerRecord[] = [];
  const transfers: Transfer[] = [];
  for (const [w, week] of weeksUpTo(last, WEEKS).entries()) {
    for (const [f, [from, to, fields]] of FLOWS.entries()) {
      for (let i = 0; i < timesOf(person, f, w); i += 1) {
        const at = workHour(week, i, f);
        const made = carry(`${person}${f}${w}${i}`, at, week, from, to, fields);
        records.push(made.source, made.target);
        transfers.push(made.transfer);
        told.push({
          person,
          week,
          day: dayOf(at),
          from,
          to,
          fields,
          kinds: KINDS.slice(0, fields),
          fromType: TYPES[from] ?? 'unknown',
          toType: TYPES[to] ?? 'unknown',
          handsOnMs: fields * EACH_MS,
          roundTripMs: fields * EACH_MS + (fields - 1) * PAUSE_MS + WAY_MS,
        });
      }
    }
  }
  records.sort((a, b) => a.openedAt - b.openedAt);
  await db.records.bulkPut(records.map((record, i) => rowOfRecord(record, -(i + 1))));
  await db.transfers.bulkPut(transfers);
  return { db, told };
}

/** A time in the working week: Monday to Friday, from nine o'clock on, ten minutes apart. */
function workHour(week: Week, i: number, flow: number): number {
  const monday = new Date(mondayUtc(week) + (i % 5) * DAY);
  const start = new Date(monday.getUTCFullYear(), monday.getUTCMonth(), monday.getUTCDate(), 9 + flow * 2);
  return start.getTime() + Math.floor(i / 5) * 600_000;
}

function carry(name: string, at: number, week: Week, from: string, to: string, fields: number) {
  const source = recordOf(`s${name}`, from, at - 60_000, fields);
  const began = (source.closedAt ?? at) + WAY_MS;
  const target = recordOf(`t${name}`, to, began, fields);
  const transfer: Transfer = {
    to: target.id,
    from: source.id,
    fromTool: from as ToolId,
    toTool: to as ToolId,
    level: 'person',
    bits: 40,
    agreed: ['email'],
    carried: target.entries.flatMap((entry, i) => {
      const origin = source.entries[i];
      return origin ? [{ from: origin.id, to: entry.id }] : [];
    }),
    disagreeing: [],
    at: target.entries[0]?.at ?? at,
    week,
  };
  return { source, target, transfer };
}

/** A record that is begun at `began`: each field takes six seconds, with three between. */
function recordOf(name: string, tool: string, began: number, fields: number): LedgerRecord {
  const id = began.toString(36).padStart(9, '0') + name;
  const entries = KINDS.slice(0, fields).map(
    (kind, i): LedgerEntry => ({
      id: `${id}-${i}` as EntryId,
      kind,
      tokens: [],
      method: 'typed',
      activeMs: EACH_MS,
      at: began + (i + 1) * EACH_MS + i * PAUSE_MS,
    }),
  );
  return {
    id: id as RecordId,
    tool: tool as ToolId,
    type: TYPES[tool] ?? 'unknown',
    salt: 'c2FsdA' as Salt,
    openedAt: began,
    closedAt: entries.at(-1)?.at ?? began,
    anchors: [],
    entries,
  };
}
