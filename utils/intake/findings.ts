import { weekOf } from '../calendar';
import { familyOf } from '../matching/family';
import type { Verdict } from '../matching/pair';
import { isMessage } from '../matching/record-anchors';
import { sourceOf } from '../matching/source';
import type { LedgerRecord, Repeat, Transfer } from '../model';
import type { IntakeInput } from './intake';

/** Kinds that make a second ticket, order or appointment of the same customer another thing. */
const TELLS_APART: ReadonlySet<string> = new Set(['text', 'day', 'number', 'id']);
/** Fields that have to be the same before a record counts as entered twice. */
const LEAST_REPEATED = 2;

/** What was found of a record. */
export interface Findings {
  /** Where it was carried from, for the reason. */
  readonly source: Verdict | undefined;
  readonly transfer: Transfer | undefined;
  readonly repeat: Repeat | undefined;
}

/** The one transfer and the one repeat that end in this record, of all that were judged. */
export function findingsOf(
  { workspace, since = 0 }: IntakeInput,
  record: LedgerRecord,
  verdicts: readonly Verdict[],
  earlier: readonly Transfer[],
  previous: Transfer | undefined,
): Findings {
  const targets = new Set(earlier.filter((transfer) => transfer.from === record.id).map((each) => each.to));
  const messages = new Set(record.anchors.filter(isMessage).map(({ print }) => print));
  const isSent = ({ anchors }: LedgerRecord) => anchors.some(({ print }) => messages.has(print));
  const sources = verdicts.filter(
    ({ record: stored, agreed }) =>
      stored.openedAt >= since &&
      !targets.has(stored.id) &&
      !isSent(stored) &&
      (stored.openedAt <= record.openedAt || agreed.includes('copy')),
  );
  const source = sourceOf(sources.filter((verdict) => verdict.record.tool !== record.tool));
  const again = sourceOf(
    sources.filter(
      (verdict) =>
        verdict.record.tool === record.tool &&
        verdict.record.workspace === workspace &&
        isRepeat(verdict, record),
    ),
  );
  return {
    source,
    transfer: source === undefined ? undefined : transferOf(record, source, previous),
    repeat: again === undefined ? undefined : repeatOf(record, again),
  };
}

/** The transfer that ends in this record; one that memory no longer explains keeps the fields it had. */
export function transferOf(record: LedgerRecord, source: Verdict, previous: Transfer | undefined): Transfer {
  const here = new Set(record.entries.map((entry) => entry.id));
  const known = new Set([...source.carried.map((field) => field.to), ...source.disagreeing, ...source.added]);
  const kept =
    previous?.from === source.record.id
      ? previous.carried.filter((field) => here.has(field.to) && !known.has(field.to))
      : [];
  const carried = [...kept, ...source.carried];
  const at = firstOf(record, carried);
  return {
    to: record.id,
    from: source.record.id,
    fromTool: source.record.tool,
    toTool: record.tool,
    level: source.level ?? 'document',
    bits: source.bits,
    agreed: source.agreed,
    carried,
    disagreeing: source.disagreeing,
    at,
    week: weekOf(at),
    ...(previous?.intended === true ? { intended: true as const } : {}),
  };
}

/** The repeat that a record is of another one of the same tool, dated by the first entry that it shares with it. */
export function repeatOf(record: LedgerRecord, source: Verdict): Repeat {
  const at = firstOf(record, source.carried);
  return {
    to: record.id,
    of: source.record.id,
    tool: record.tool,
    level: source.level ?? 'document',
    bits: source.bits,
    agreed: source.agreed,
    carried: source.carried,
    at,
    week: weekOf(at),
  };
}

/** Entered twice: nothing contradicts, nothing tells it apart, and more than the name of the customer is the same. */
export function isRepeat(verdict: Verdict, record: LedgerRecord): boolean {
  if (verdict.level === undefined || verdict.disagreeing.length > 0) return false;
  // A record that has an id of its own was there before: this is an edit of it, unless both have different ones.
  if (record.key !== undefined && (verdict.record.key ?? record.key) === record.key) return false;
  const kinds = new Map(record.entries.map((entry) => [entry.id, entry.kind]));
  const isApart = verdict.added.some((id) => {
    const kind = kinds.get(id);
    return kind !== undefined && TELLS_APART.has(familyOf(kind));
  });
  return !isApart && verdict.carried.length >= LEAST_REPEATED;
}

/** Entries are retyped when they were entered, also if the anchor came later. */
function firstOf(record: LedgerRecord, carried: Transfer['carried']): number {
  const to = new Set(carried.map((field) => field.to));
  const times = record.entries.filter((entry) => to.has(entry.id)).map((entry) => entry.at);
  return times.length > 0 ? Math.min(...times) : record.openedAt;
}
