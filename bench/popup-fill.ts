import { weekOf, weeksUpTo } from '../utils/calendar';
import { writeRecords } from '../utils/ledger/bulk';
import { LedgerDatabase } from '../utils/ledger/schema';
import { refreshSums } from '../utils/ledger/sums';
import type {
  AnchorPrint,
  EntryId,
  FieldKind,
  LedgerRecord,
  RecordId,
  Salt,
  TokenPrint,
  ToolId,
  Transfer,
} from '../utils/model';

/**
 * A year of a rep's records in the extension's own database, every second one carried, through the production row
 * builder. Runs inside a page of the extension, for bench/popup.ts.
 */
const DAY = 86_400_000;
const BATCH = 2_000;
const KINDS: readonly FieldKind[] = ['fullName', 'email', 'phone', 'company', 'street'];
const [CRM, DESK] = ['dynamics-365', 'zendesk'] as [ToolId, ToolId];
/** How long the ledger remembers entry ids against resends (utils/ledger/retention.ts). */
const APPLIED_MS = 7 * DAY;

const db = new LedgerDatabase();

/** Writes this many records, and the sums that the background would have kept ready of them. */
async function fill(count: number): Promise<void> {
  const now = Date.now();
  const at = (i: number) => Math.floor(now - ((count - i) * 364 * DAY) / count - 60_000);
  for (let from = 0; from < count; from += BATCH) {
    const until = Math.min(count, from + BATCH);
    const records = Array.from({ length: until - from }, (_, i) => recordOf(from + i, at(from + i)));
    await writeRecords(db, records, new Map(), (time) => time > now - APPLIED_MS);
    await db.transfers.bulkAdd(
      records.flatMap((target, i) => {
        const source = records[i - 1];
        return i % 2 === 1 && source ? [transferOf(source, target)] : [];
      }),
    );
  }
  await db.sums.clear();
  await refreshSums(db, weeksUpTo(weekOf(now), 8));
}

function recordOf(i: number, openedAt: number): LedgerRecord {
  const id = `r${String(i).padStart(9, '0')}`;
  return {
    id: id as RecordId,
    tool: i % 2 === 0 ? CRM : DESK,
    salt: 'c2FsdHNhbHQ' as Salt,
    openedAt,
    closedAt: openedAt + 20_000,
    anchors: (['email', 'fullName+company'] as const).map((type) => ({ type, print: print() })),
    entries: KINDS.map((kind, k) => ({
      id: `${id}.${k}` as EntryId,
      kind,
      tokens: ['AAAAAAAA', 'BBBBBBBB'] as TokenPrint[],
      method: 'typed',
      activeMs: 2500,
      at: openedAt + k * 4000,
    })),
  };
}

function transferOf(source: LedgerRecord, target: LedgerRecord): Transfer {
  return {
    to: target.id,
    from: source.id,
    fromTool: source.tool,
    toTool: target.tool,
    level: 'person',
    bits: 40,
    agreed: ['email'],
    carried: target.entries.map((entry, k) => ({ from: source.entries[k]?.id ?? entry.id, to: entry.id })),
    disagreeing: [],
    at: target.openedAt,
    week: weekOf(target.openedAt),
  };
}

/** Nine random bytes, as a print is to whoever lacks the key. */
function print(): AnchorPrint {
  const bytes = String.fromCharCode(...crypto.getRandomValues(new Uint8Array(9)));
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_') as AnchorPrint;
}

Object.assign(globalThis, { fillLedger: fill });
