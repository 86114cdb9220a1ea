import { crowdedAnchors, restsOn } from '../matching/crowd';
import { maybeOwnAnchorsOf, ownAnchorsOf } from '../matching/own';
import type { Anchor, AnchorPrint, EntryId, LedgerRecord, NormalValue, RecordId } from '../model';
import type { Printer } from '../prints/print';
import type { JudgingInput, JudgingPorts } from './judging';
import type { OpenValue } from './ports';
import { printAnchors } from './print-anchors';

/** Values that never help to open a pair, and what was learned of them with this entry. */
export interface Muting {
  /** Entries of the open record that are the person's own, or shared by a crowd of records. */
  readonly values: ReadonlySet<EntryId>;
  /** Counters to raise, so that an identifier found to be a crowd's stays muted. */
  readonly learned: readonly string[];
  /** Records whose transfer rested on an identifier that has just been found to be a crowd's. */
  readonly withdrawn: readonly RecordId[];
  /** The same for repeats. */
  readonly withdrawnRepeats: readonly RecordId[];
}

/** An identifier of the open record, and whether it was found to be a crowd's before. */
export interface CrowdMark {
  readonly value: OpenValue;
  readonly counter: string;
  readonly isKnown: boolean;
}

/** What was learned before of the identifiers among these values. */
export async function crowdMarksOf(
  open: readonly OpenValue[],
  { ledger, printer }: JudgingPorts,
): Promise<readonly CrowdMark[]> {
  const identifiers = open.filter(({ normal }) => ownAnchorsOf(normal).length > 0);
  const counters = identifiers.map(({ normal }) => crowdCounter(normal, printer));
  const known = await ledger.frequencies(counters);
  return identifiers.map((value, i) => ({
    value,
    counter: counters[i] ?? '',
    isKnown: (known[i] ?? 0) > 0,
  }));
}

/**
 * Which of the open values are muted: the person's own, identifiers found to be a crowd's before, and those that are
 * found now, seen in three records of one tool that have nothing else personal in common. The pairs that the latter
 * had opened are withdrawn.
 */
export async function mutingOf(
  { record, open, own }: JudgingInput,
  candidates: readonly LedgerRecord[],
  marks: readonly CrowdMark[],
  { ledger, printer }: JudgingPorts,
): Promise<Muting> {
  const crowded = crowdedAnchors(record.anchors, [record, ...candidates]);
  const values = new Set<EntryId>();
  const found: Anchor[] = [];
  const learned: string[] = [];
  for (const { entry, normal } of open) {
    if (printAnchors(maybeOwnAnchorsOf(normal), printer).some(({ print }) => own.has(print)))
      values.add(entry);
  }
  for (const { value, counter, isKnown } of marks) {
    const { entry, normal } = value;
    const shared = printAnchors(ownAnchorsOf(normal), printer).filter(({ print }) => crowded.has(print));
    if (isKnown || shared.length > 0) values.add(entry);
    if (isKnown || shared.length === 0) continue;
    found.push(...shared);
    learned.push(counter);
  }
  return { values, learned, ...(await pairsResting(found, record, candidates, ledger)) };
}

/** Marks an identifier as a crowd's: as rich in collisions as any counter, so that it tells no identifier. */
function crowdCounter({ kind, canonical }: NormalValue, printer: Printer): string {
  return `crowd/${printer.counter(kind, canonical)}`;
}

/** Transfers and repeats between holders of these identifiers that nothing else personal supports. */
async function pairsResting(
  found: readonly Anchor[],
  record: LedgerRecord,
  candidates: readonly LedgerRecord[],
  ledger: JudgingPorts['ledger'],
): Promise<Pick<Muting, 'withdrawn' | 'withdrawnRepeats'>> {
  const withdrawn = new Set<RecordId>();
  const withdrawnRepeats = new Set<RecordId>();
  const prints = new Set<AnchorPrint>(found.map(({ print }) => print));
  const holders = candidates.filter(
    ({ id, anchors }) => id !== record.id && anchors.some(({ print }) => prints.has(print)),
  );
  const byId = new Map(holders.map((holder) => [holder.id, holder]));
  const rests = (a: LedgerRecord, b: LedgerRecord | undefined) => b !== undefined && restsOn(found, a, b);
  for (const holder of found.length === 0 ? [] : holders) {
    const [transfers, repeat] = await Promise.all([
      ledger.transfersOf(holder.id),
      ledger.repeatOf(holder.id),
    ]);
    for (const { from, to, agreed } of transfers) {
      const other = from === holder.id ? to : from;
      // The open record's own pairs are judged anew with this very entry.
      if (to === record.id || agreed.includes('copy')) continue;
      if (rests(holder, byId.get(other) ?? (await ledger.record(other)))) withdrawn.add(to);
    }
    if (repeat !== undefined && rests(holder, byId.get(repeat.of) ?? (await ledger.record(repeat.of)))) {
      withdrawnRepeats.add(repeat.to);
    }
  }
  return { withdrawn: [...withdrawn], withdrawnRepeats: [...withdrawnRepeats] };
}
