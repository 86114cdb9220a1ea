import { printEntry } from '../utils/intake/entry';
import { readEntry } from '../utils/intake/read';
import { compareRecord } from '../utils/matching/compare';
import { isCarried } from '../utils/matching/pair';
import type { EntryId, FieldKind, LedgerRecord, RecordId, ToolId } from '../utils/model';
import type { NormaliseContext } from '../utils/prints/normalise';
import { createInstallKey, createPrinter, createSalt } from '../utils/prints/print';

/**
 * Whether the value `to` counts as carried from a record that holds nothing but `from`: read, printed and compared as by
 * the background.
 */
export type Carries = (kind: FieldKind, from: string, to: string, context?: NormaliseContext) => boolean;

/** Makes the comparison, with a key and a salt of its own. */
export async function carrier(): Promise<Carries> {
  const salt = createSalt();
  const prints = await (await createPrinter(await createInstallKey())).record(salt);
  return (kind, from, to, context = {}) => {
    const read = (value: string) => readEntry({ id: kind as string as EntryId, kind, value }, context);
    const stored: LedgerRecord = {
      id: 'stored' as RecordId,
      tool: 'tool' as ToolId,
      salt,
      openedAt: 0,
      anchors: [],
      entries: read(from).map(({ id, normal, ...more }) =>
        printEntry({ id, method: 'typed', activeMs: 0, at: 0, ...more }, normal, prints),
      ),
    };
    const open = read(to).map(({ id, ...value }) => ({ entry: id, fieldKey: kind, ...value }));
    return compareRecord(open, stored, prints).some(isCarried);
  };
}
