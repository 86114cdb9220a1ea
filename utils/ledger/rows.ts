import type { AnchorPrint, AnchorType, LedgerEntry, LedgerRecord, TokenPrint } from '../model';
import { toBase64url } from '../prints/base64url';
import { pack, unpack } from './pack';
import type { EntryRow, RecordRow } from './schema';

const TOKEN_BYTES = 6;

/**
 * The row that keeps a record: the one builder, for the background and for bulk fills alike.
 * @param n place in the order of arrival (see RecordRow)
 */
export function rowOfRecord({ anchors, entries, ...record }: LedgerRecord, n: number): RecordRow {
  return {
    ...record,
    n,
    anchors: anchors.map((anchor) => pack([anchor.print])),
    anchorTypes: anchors.map((anchor) => anchor.type).join(' '),
    entries: entries.map(rowOfEntry),
  };
}

/** Whether a row still has what a record is made of: a damaged disk, or a bug, may have left anything. */
export function isRecordRow(row: unknown): row is RecordRow {
  if (typeof row !== 'object' || row === null) return false;
  const { id, tool, salt, openedAt, anchors, anchorTypes, entries }: Partial<RecordRow> = row;
  const isText = [id, tool, salt, anchorTypes].every((each) => typeof each === 'string');
  const isWhole = isText && typeof openedAt === 'number' && Array.isArray(anchors) && Array.isArray(entries);
  return isWhole && anchors.every(isBytes) && entries.every(isEntryRow);
}

function isEntryRow(row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return false;
  const { id, kind, at, tokens, grams }: Partial<EntryRow> = row;
  const isText = typeof id === 'string' && typeof kind === 'string';
  return isText && typeof at === 'number' && isBytes(tokens) && (grams === undefined || isBytes(grams));
}

const isBytes = (value: unknown) => value instanceof Uint8Array;

/** The record that a row keeps. */
export function recordOfRow({ n: _, anchors, anchorTypes, entries, ...row }: RecordRow): LedgerRecord {
  const types = anchorTypes.split(' ') as AnchorType[];
  return {
    ...row,
    anchors: anchors.flatMap((print, i) => {
      const type = types[i];
      return type ? [{ type, print: toBase64url(print) as AnchorPrint }] : [];
    }),
    entries: entries.map(entryOfRow),
  };
}

/** The records that these rows keep, without those that are no records any more. */
export const recordsOfRows = (rows: readonly RecordRow[]): LedgerRecord[] =>
  rows.filter(isRecordRow).map(recordOfRow);

function rowOfEntry({ tokens, grams, ...entry }: LedgerEntry): EntryRow {
  return { ...entry, tokens: pack(tokens), ...(grams === undefined ? {} : { grams: pack([grams]) }) };
}

function entryOfRow({ tokens, grams, ...row }: EntryRow): LedgerEntry {
  return {
    ...row,
    tokens: unpack<TokenPrint>(tokens, TOKEN_BYTES),
    ...(grams === undefined ? {} : { grams: toBase64url(grams) }),
  };
}
