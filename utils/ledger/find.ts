import type { OpenValue } from '../intake/ports';
import { normaliseValue } from '../intake/value';
import { compareRecord } from '../matching/compare';
import type { EntryId, FieldKind, LedgerRecord, RecordId, ToolId } from '../model';
import type { NormaliseContext } from '../prints/normalise';
import type { Printer } from '../prints/print';
import { isRecordRow, recordOfRow } from './rows';
import type { LedgerDatabase } from './schema';

/** Where a value was found. */
export interface Held {
  /** Records that hold it, the newest first. */
  readonly records: readonly RecordId[];
  /** By tool, the earliest first. */
  readonly tools: readonly HeldBy[];
}
export interface HeldBy {
  readonly tool: ToolId;
  readonly records: number;
  readonly firstAt: number;
  readonly lastAt: number;
}

/** What a typed value may be, besides a name, a company, a date … that a text of no certain kind is tried as. */
const KINDS: readonly FieldKind[] = ['other', 'url', 'username', 'id', 'vat', 'iban'];
/** Rows read at once. */
const PAGE = 200;

/**
 * The records that hold a typed value as a whole: an e-mail, a phone number, a full name in one field or two, a
 * company … Most values have prints under the salts of their records alone, so every record is asked, under its own
 * salt; nothing is stored.
 * @param since looks at records opened from this moment on
 */
export async function findValue(
  db: LedgerDatabase,
  value: string,
  printer: Printer,
  context: NormaliseContext = {},
  since: number = Number.NEGATIVE_INFINITY,
): Promise<Held> {
  const open = readingsOf(value, context);
  const found: LedgerRecord[] = [];
  let after = Number.NEGATIVE_INFINITY;
  while (open.length > 0) {
    const rows = await db.records.where('n').above(after).limit(PAGE).toArray();
    const last = rows.at(-1);
    if (!last) break;
    after = last.n;
    for (const row of rows.filter((each) => isRecordRow(each) && each.openedAt >= since)) {
      const record = recordOfRow(row);
      if (holds(record, open, await printer.record(record.salt))) found.push(record);
    }
  }
  return { records: found.map(({ id }) => id), tools: byTool(found) };
}

function readingsOf(value: string, context: NormaliseContext): readonly OpenValue[] {
  const kinds = value.includes('@') ? (['email'] as const) : KINDS;
  return kinds.flatMap((kind) => {
    const normal = normaliseValue(kind, value, context);
    return normal ? [{ entry: kind as string as EntryId, fieldKey: kind, normal }] : [];
  });
}

function holds(
  record: LedgerRecord,
  open: readonly OpenValue[],
  printer: Parameters<typeof compareRecord>[2],
): boolean {
  return compareRecord(open, record, printer).some(
    ({ outcome, share }) => outcome === 'same' || (outcome === 'part' && share === 1),
  );
}

function byTool(records: readonly LedgerRecord[]): readonly HeldBy[] {
  const tools = new Map<ToolId, HeldBy>();
  for (const { tool, openedAt, entries } of records) {
    const lastAt = Math.max(openedAt, ...entries.map(({ at }) => at));
    const known = tools.get(tool) ?? { tool, records: 0, firstAt: openedAt, lastAt };
    tools.set(tool, {
      tool,
      records: known.records + 1,
      firstAt: Math.min(known.firstAt, openedAt),
      lastAt: Math.max(known.lastAt, lastAt),
    });
  }
  return [...tools.values()].sort((a, b) => a.firstAt - b.firstAt);
}
