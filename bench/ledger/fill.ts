import { timedId } from '../../utils/ids';
import { printEntry } from '../../utils/intake/entry';
import { countersOf } from '../../utils/intake/rarity';
import { normaliseValue } from '../../utils/intake/value';
import { writeRecords } from '../../utils/ledger/bulk';
import type { LedgerDatabase } from '../../utils/ledger/schema';
import { anchorsOf } from '../../utils/matching/anchors';
import type { EntryId, LedgerRecord, NormalValue, RecordId, ToolId } from '../../utils/model';
import { createSalt, type Printer } from '../../utils/prints/print';
import { recordOf } from './people';

const BATCH = 400;
/** A rep's retention window, over which the records are spread. */
const WINDOW_MS = 90 * 86_400_000;
/** How long the ledger remembers entry ids against resends (utils/ledger/retention.ts). */
const APPLIED_MS = 7 * 86_400_000;
/** Time between two entries of one record. */
const STEP_MS = 4_000;
/** Salts that the filled records share out among them. */
export const FILLED_SALTS = 1_024;
/**
 * What was printed under one salt is not printed again, which is most of the work; no index holds a print that depends on
 * a salt. They are many times what the printer that is measured remembers, to which most candidates' are new, as in life.
 */
const SALTS = Array.from({ length: FILLED_SALTS }, () => createSalt());

/** Fills the ledger with the records `from` up to `to` of `total`, as the background would have written them. */
export async function fill(
  db: LedgerDatabase,
  printer: Printer,
  range: { readonly from: number; readonly to: number; readonly total: number },
  now: number = Date.now(),
): Promise<void> {
  const counters = new Map<string, number>();
  const isRemembered = (at: number) => at > now - APPLIED_MS;
  let writing: Promise<void> = Promise.resolve();
  for (let start = range.from; start < range.to; start += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, range.to - start) }, (_, i) => start + i);
    const records = await Promise.all(
      numbers.map((number) =>
        storedRecord(number, now - WINDOW_MS * (1 - number / range.total), printer, counters),
      ),
    );
    // The next batch is printed while this one is written.
    await writing;
    writing = writeRecords(db, records, new Map(), isRemembered);
  }
  await writing;
  await writeRecords(db, [], counters, isRemembered);
}

async function storedRecord(
  number: number,
  at: number,
  printer: Printer,
  counters: Map<string, number>,
): Promise<LedgerRecord> {
  const { tool, fields } = recordOf(number);
  const salt = SALTS[number % SALTS.length] ?? createSalt();
  const under = await printer.record(salt);
  const normals: NormalValue[] = [];
  const entries = fields.flatMap(([kind, value], i) => {
    const normal = normaliseValue(kind, value, { region: 'US' });
    if (normal === undefined) return [];
    normals.push(normal);
    for (const counter of countersOf(normal, printer))
      counters.set(counter, (counters.get(counter) ?? 0) + 1);
    const entryAt = Math.round(at + i * STEP_MS);
    const id = timedId(entryAt) as EntryId;
    return [
      printEntry({ id, method: 'typed', activeMs: 1_800 + 100 * i, at: entryAt, label: kind }, normal, under),
    ];
  });
  return {
    id: timedId(Math.round(at)) as RecordId,
    tool: tool as ToolId,
    workspace: printer.anchor('tool+workspace', tool),
    salt,
    openedAt: Math.round(at),
    closedAt: Math.round(at + fields.length * STEP_MS),
    anchors: anchorsOf(normals).map(({ type, value }) => ({ type, print: printer.anchor(type, value) })),
    entries,
  };
}
