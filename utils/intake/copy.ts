import { anchorsOf } from '../matching/anchors';
import type { EntryId, FieldKind, LedgerRecord, NormalValue, RecordId, ToolId } from '../model';
import type { NormaliseContext } from '../prints/normalise';
import { createSalt, type Printer } from '../prints/print';
import { printEntry } from './entry';
import type { OpenValue } from './ports';
import { normaliseValue } from './value';

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
  const normal = normaliseCopy(copied.text, context);
  if (normal === undefined) return before;
  const salt = before?.record.salt ?? makeSalt();
  const open = [...(before?.open ?? []), { entry: copied.id, fieldKey: copied.id, normal }];
  const entry = printEntry({ ...copied, method: 'picked', activeMs: 0 }, normal, await printer.record(salt));
  const record: LedgerRecord = {
    id: before?.record.id ?? id,
    tool: copied.tool,
    ...(copied.workspace === undefined ? {} : { workspace: copied.workspace }),
    salt,
    openedAt: before?.record.openedAt ?? copied.at,
    closedAt: copied.at,
    anchors: anchorsOf(open.map((value) => value.normal)).map(({ type, value }) => ({
      type,
      print: printer.anchor(type, value),
    })),
    entries: [...(before?.record.entries ?? []), entry],
  };
  return { record, open };
}

function normaliseCopy(text: string, context: NormaliseContext): NormalValue | undefined {
  const trimmed = text.trim();
  return trimmed.length > MAX_COPIED ? undefined : normaliseValue(kindOf(trimmed), trimmed, context);
}

function kindOf(text: string): FieldKind {
  if (text.includes('@') && !/\s/u.test(text)) return 'email';
  if (DATE.test(text)) return 'date';
  if (PHONE.test(text)) return 'phone';
  return LINK.test(text) ? 'url' : 'other';
}
