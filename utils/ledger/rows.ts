import type { AnchorPrint, AnchorType, LedgerRecord } from '../model';
import type { RecordRow } from './schema';

/** The row that keeps a record: the one builder, for the background and for bulk fills alike. */
export function rowOfRecord({ anchors, ...record }: LedgerRecord): RecordRow {
  return {
    ...record,
    anchors: anchors.map((anchor) => anchor.print),
    anchorTypes: anchors.map((anchor) => anchor.type),
  };
}

/** The record that a row keeps. */
export function recordOfRow({ anchors, anchorTypes, ...row }: RecordRow): LedgerRecord {
  const pairs = anchors.map((print, i): [AnchorPrint, AnchorType | undefined] => [print, anchorTypes[i]]);
  return { ...row, anchors: pairs.flatMap(([print, type]) => (type ? [{ print, type }] : [])) };
}
