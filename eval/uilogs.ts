import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addCopy, type Copied } from '../utils/intake/copy';
import { type Decision, intake } from '../utils/intake/intake';
import { createMemoryLedger } from '../utils/intake/memory';
import type { OpenValue } from '../utils/intake/ports';
import type { EntryId, RecordId, ToolId } from '../utils/model';
import { createInstallKey, createPrinter, type Printer } from '../utils/prints/print';
import { readCsv } from './corpora';

export interface UilogsOptions {
  /** Folder that holds linkage/ and uilogs/. */
  readonly corpora: string;
  /** File to append JSON lines to: what was decided, for scoring by others. */
  readonly predictions?: string;
}

type Row = Readonly<Record<string, string>>;
const LOG = 'StudentRecord';
const FORM = 'form' as ToolId;
const SHEET = 'sheet' as ToolId;
const COPY_LIFE_MS = 600_000;

/**
 * Replays a recording of a person who carried records from a spreadsheet into a web form. The cells copied are
 * copies of a first tool, one record for each row; the edits of the form are entries of a second.
 *
 * Twice: as recorded, each copy alive for ten minutes; and with every row copied long before, so that anchors alone
 * must find it. The first is what `predictions` receives. Prints one JSON line for each.
 */
export async function suite({ corpora, predictions }: UilogsOptions): Promise<void> {
  const folder = join(corpora, 'uilogs');
  const rows = await readCsv(join(folder, 'StudentRecord_segmented.csv'));
  const pairs = await readCsv(join(folder, 'transfer_pairs.csv'));
  for (const mode of ['as recorded', 'anchors alone'] as const) {
    const edits = await replay(rows, mode === 'as recorded');
    console.log(JSON.stringify({ log: LOG, mode, ...score(edits, pairs) }));
    if (predictions === undefined || mode !== 'as recorded') continue;
    const lines = edits.flatMap(({ row, decision, from }) => [
      {
        log: LOG,
        case: row.caseID,
        field: row['target.name'],
        from: from ?? null,
        carried: from !== undefined,
      },
      ...decision.links.map(({ record }) => ({ log: LOG, case: row.caseID, opened: caseOf(record) })),
    ]);
    await appendFile(predictions, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
}

interface Edit {
  readonly row: Row;
  readonly decision: Decision;
  /** The case its value was carried from, as decided when the form was left. */
  readonly from?: string;
}

async function replay(rows: readonly Row[], isLive: boolean): Promise<readonly Edit[]> {
  const printer = await createPrinter(await createInstallKey());
  const ledger = createMemoryLedger();
  const copies = new Map<string, Copied>();
  if (!isLive) for (const row of rows.filter(isCopy)) await copy(row, copies, printer);
  if (!isLive) {
    for (const { record } of copies.values()) {
      const entry = record.id as string as EntryId;
      await ledger.apply({ ...NOTHING, entry, at: record.openedAt, record });
    }
  }
  const open = new Map<string, readonly OpenValue[]>();
  const edits: { row: Row; decision: Decision; entry: EntryId }[] = [];
  const pasted = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const id = row.caseID ?? '';
    const control = `${id}/${row['target.name']}`;
    if (row.eventType === 'paste') pasted.add(control);
    if (isLive && isCopy(row)) await copy(row, copies, printer);
    if (row.eventType !== 'editField') continue;
    const at = Date.parse(row.timeStamp ?? '');
    const entry = `edit-${index}` as EntryId;
    const alive = [...copies.values()].filter(({ record }) => at - (record.closedAt ?? 0) < COPY_LIFE_MS);
    const { decision, open: after } = await intake(
      {
        entry: {
          id: entry,
          fieldKey: row['target.name'] ?? '',
          kind: row['target.type'] === 'checkbox' ? 'choice' : 'other',
          value: row['target.value'] ?? '',
          method: isLive && pasted.has(control) ? 'pasted' : 'typed',
          activeMs: 1_000,
          at,
        },
        record: `form-${id}` as RecordId,
        tool: FORM,
        open: open.get(id) ?? [],
        own: new Set(),
        copies: isLive ? alive.map(({ record }) => record) : [],
      },
      { ledger, printer },
    );
    open.set(id, after);
    edits.push({ row, decision, entry });
  }
  const last = new Map(edits.map(({ row, decision }) => [row.caseID, decision.transfer]));
  return edits.map(({ row, decision, entry }) => {
    const transfer = last.get(row.caseID);
    const isCarried = transfer?.carried.some((field) => field.to === entry) === true;
    return { row, decision, ...(isCarried && transfer !== undefined ? { from: caseOf(transfer.from) } : {}) };
  });
}

const NOTHING = {
  joined: [],
  transfers: [],
  withdrawn: [],
  repeats: [],
  withdrawnRepeats: [],
  counters: [],
} as const;

function isCopy(row: Row): boolean {
  return row.eventType === 'copyCell';
}

async function copy(row: Row, copies: Map<string, Copied>, printer: Printer): Promise<void> {
  const id = row.caseID ?? '';
  const before = copies.get(id);
  const at = Date.parse(row.timeStamp ?? '');
  const text = { id: `${id}-${row['target.id']}-${at}` as EntryId, tool: SHEET, text: row.content ?? '', at };
  const after = await addCopy(text, before, `sheet-${id}` as RecordId, printer);
  if (after !== undefined) copies.set(id, after);
}

function caseOf(record: RecordId): string {
  return record.replace(/^\w+-/u, '');
}

function score(edits: readonly Edit[], pairs: readonly Row[]) {
  const carried = new Set(
    edits
      .filter(({ row, from }) => from === row.caseID)
      .map(({ row }) => `${row.caseID}/${row['target.name']}`),
  );
  const found = pairs.filter((pair) => carried.has(`${pair.case}/${pair.target_name}`)).length;
  const fromNowhere = edits.filter(
    ({ row, from }) => row['target.type'] === 'checkbox' && from !== undefined,
  ).length;
  const unrelated = new Set(
    edits.flatMap(({ row, decision }) =>
      decision.links
        .filter(({ record }) => caseOf(record) !== row.caseID)
        .map(({ record }) => `${row.caseID}<${record}`),
    ),
  );
  return {
    fields: pairs.length,
    found,
    recall: Math.round((found / pairs.length) * 10_000) / 10_000,
    wrongCase: edits.filter(({ row, from }) => from !== undefined && from !== row.caseID).length,
    fromNowhere,
    unrelatedOpened: unrelated.size,
  };
}
