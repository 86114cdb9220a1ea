import { recordAnchorsOf } from '../matching/record-anchors';
import type { EntryId, FieldKind, LedgerRecord, RecordId, ToolId } from '../model';
import type { NormaliseContext } from '../prints/normalise';
import { createSalt, type Printer } from '../prints/print';
import { printEntry } from './entry';
import type { OpenValue } from './ports';
import { printAnchors } from './print-anchors';
import { type ReadValue, readEntry } from './read';

/** Something copied out of a tool's page. Raw, in memory only. */
export interface CopiedText {
  readonly id: EntryId;
  readonly tool: ToolId;
  readonly workspace?: string;
  readonly text: string;
  readonly at: number;
}

/** What was copied out of one record of a tool: provisional, in session memory until an entry joins it. */
export interface Copied {
  readonly record: LedgerRecord;
  readonly open: readonly OpenValue[];
}

/** Longest selection taken for data; beyond it, it is a page. */
const MAX_COPIED = 400;
const PHONE = /^[+(]?\d[\d\s().\-/]{5,24}\d$/u;
const DATE = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/u;
const LINK = /^(https?:\/\/|www\.)\S+$/iu;

/**
 * Adds a copied text to what was copied before from the same record, or begins one; unchanged when there is nothing
 * comparable in it. The kind is read off the text, since a copy comes from no field.
 */
export async function addCopy(
  copied: CopiedText,
  before: Copied | undefined,
  id: RecordId,
  printer: Printer,
  context: NormaliseContext = {},
  makeSalt: typeof createSalt = createSalt,
): Promise<Copied | undefined> {
  const read = readCopy(copied, context);
  if (read.length === 0) return before;
  const salt = before?.record.salt ?? makeSalt();
  const prints = await printer.record(salt);
  const open = [
    ...(before?.open ?? []),
    ...read.map(({ id: entry, ...value }) => ({ entry, fieldKey: copied.id, ...value })),
  ];
  const entries = read.map(({ id: entry, normal, ...more }) =>
    printEntry({ id: entry, method: 'picked', activeMs: 0, at: copied.at, ...more }, normal, prints),
  );
  const record: LedgerRecord = {
    id: before?.record.id ?? id,
    tool: copied.tool,
    ...(copied.workspace === undefined ? {} : { workspace: copied.workspace }),
    salt,
    openedAt: before?.record.openedAt ?? copied.at,
    closedAt: copied.at,
    anchors: printAnchors(recordAnchorsOf(open), printer),
    entries: [...(before?.record.entries ?? []), ...entries],
  };
  return { record, open };
}

function readCopy({ id, text }: CopiedText, context: NormaliseContext): readonly ReadValue[] {
  const value = text.trim();
  return value.length > MAX_COPIED ? [] : readEntry({ id, kind: kindOf(value), value }, context);
}

function kindOf(text: string): FieldKind {
  if (text.includes('@') && !/\s/u.test(text)) return 'email';
  if (DATE.test(text)) return 'date';
  if (PHONE.test(text)) return 'phone';
  return LINK.test(text) ? 'url' : 'other';
}
