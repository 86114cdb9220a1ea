import { printGrams } from '../matching/grams';
import { partsOf } from '../matching/parts';
import type { EntryId, EntryMethod, FieldKind, LedgerEntry, NormalValue } from '../model';
import type { RecordPrinter } from '../prints/print';

/** One entry of one field, its kind known: what the intake needs of an observed entry. Raw, in memory only. */
export interface IntakeEntry {
  readonly id: EntryId;
  /** Opaque name of the control within its form; a later commit under the same name is an edit of the first. */
  readonly fieldKey: string;
  readonly kind: FieldKind;
  /** Dictionary label, or absent. */
  readonly label?: string;
  readonly value: string;
  readonly method: EntryMethod;
  readonly activeMs: number;
  readonly at: number;
}

/** The entry as the ledger keeps it: words and letter pairs printed under the record's salt, sorted. */
export function printEntry(
  entry: Pick<LedgerEntry, 'id' | 'label' | 'mentioned' | 'method' | 'activeMs' | 'at'>,
  normal: NormalValue,
  printer: RecordPrinter,
): LedgerEntry {
  const parts = [normal, ...(normal.alternatives ?? [])].map(partsOf);
  const words = parts.flatMap(({ keys, tokens }) => [...keys, ...tokens]);
  const prints = new Set(words.map((token) => printer.token(normal.kind, token)));
  const grams = printGrams(normal, printer);
  return {
    id: entry.id,
    kind: normal.kind,
    ...(entry.label === undefined ? {} : { label: entry.label }),
    tokens: [...prints].sort(),
    ...(grams === '' ? {} : { grams }),
    ...(entry.mentioned === undefined ? {} : { mentioned: entry.mentioned }),
    method: entry.method,
    activeMs: entry.activeMs,
    at: entry.at,
  };
}
