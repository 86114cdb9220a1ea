import { printEntry } from '../utils/intake/entry';
import type { OpenValue } from '../utils/intake/ports';
import { printAnchors } from '../utils/intake/print-anchors';
import { normaliseValue } from '../utils/intake/value';
import type { PairInput } from '../utils/matching/pair';
import { recordAnchorsOf } from '../utils/matching/record-anchors';
import type { EntryId, LedgerRecord, NormalValue, RecordId, Salt, ToolId } from '../utils/model';
import { createInstallKey, createPrinter, type RecordPrinter } from '../utils/prints/print';
import type { Typed } from './rep';

/** The normal form of a field. The name of a control that begins with "mention" marks what a text mentions. */
export function normalOf([kind, raw]: Typed): NormalValue {
  const normal = normaliseValue(kind, raw, { region: 'US' });
  if (normal === undefined) throw new TypeError(`nothing comparable in ${raw}`);
  return normal;
}

/** Values of a record in memory, as they were typed; entries are named after their place. */
export function openOf(fields: readonly Typed[], prefix = 'o'): readonly OpenValue[] {
  return fields.map((field, i) => ({
    entry: `${prefix}${i}` as EntryId,
    fieldKey: field[2] ?? field[0],
    normal: normalOf(field),
    ...(field[2]?.startsWith('mention') === true ? { mentioned: true as const } : {}),
  }));
}

/** An open record and a stored one, as the matching sees them; every open value is worth 12 bits. */
export async function pairOf(
  open: readonly Typed[],
  stored: readonly Typed[],
): Promise<{ readonly input: PairInput; readonly printer: RecordPrinter }> {
  const install = await createPrinter(await createInstallKey());
  const salt = 'saltsaltsaltsalt' as Salt;
  const printer = await install.record(salt);
  const kept = openOf(stored, 's');
  const record: LedgerRecord = {
    id: 'stored' as RecordId,
    tool: 'salesforce' as ToolId,
    salt,
    openedAt: 1,
    anchors: printAnchors(recordAnchorsOf(kept), install),
    entries: kept.map(({ entry, normal, mentioned }) =>
      printEntry(
        { id: entry, method: 'typed', activeMs: 1, at: 1, ...(mentioned === undefined ? {} : { mentioned }) },
        normal,
        printer,
      ),
    ),
  };
  const values = openOf(open);
  return {
    input: {
      open: values,
      anchors: printAnchors(recordAnchorsOf(values), install),
      rarities: new Map(values.map(({ entry }) => [entry, 12])),
      mutedValues: new Set(),
      stored: record,
    },
    printer,
  };
}
