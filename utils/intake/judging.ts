import { judge, type PairInput, type Verdict } from '../matching/pair';
import { isMessage, recordAnchorsOf } from '../matching/record-anchors';
import { originsOf } from '../matching/source';
import type { AnchorPrint, LedgerRecord, RecordId, Transfer } from '../model';
import type { Printer } from '../prints/print';
import { crowdMarksOf, type Muting, mutingOf } from './muting';
import type { LedgerPort, OpenValue } from './ports';
import { printAnchors } from './print-anchors';
import { raritiesOf } from './rarity';

export interface JudgingInput {
  readonly record: LedgerRecord;
  readonly open: readonly OpenValue[];
  readonly own: ReadonlySet<AnchorPrint>;
  readonly copies?: readonly LedgerRecord[];
  /** The transfer that ended in this record before. */
  readonly previous: Transfer | undefined;
}

export interface JudgingPorts {
  readonly ledger: LedgerPort;
  readonly printer: Printer;
}

/** What was found of each candidate, and which of the open values had no say in it. */
export interface Judged {
  readonly verdicts: readonly Verdict[];
  /** The first record that holds the same message to the same recipient. */
  readonly duplicateOf: RecordId | undefined;
  readonly muting: Muting;
}

/** Candidates judged for one entry. */
const MAX_CANDIDATES = 12;
/** Open records whose kin is looked up. */
const MAX_KIN_OF = 5;
/** Kin that is judged. */
const MAX_KIN = 20;

/**
 * Judges a record against every stored one that may be the same: those that share an anchor, the copies in memory,
 * and the kin of those that open.
 */
export async function judgeAll(input: JudgingInput, ports: JudgingPorts): Promise<Judged> {
  const { record, open, previous, copies = [] } = input;
  const { ledger, printer } = ports;
  const [candidates, marks, rarities] = await Promise.all([
    candidatesOf(input, ledger),
    crowdMarksOf(open, ports),
    raritiesOf(open, printer, ledger),
  ]);
  const muting = await mutingOf(input, candidates, marks, ports);
  const mutedValues = muting.values;
  const speaking = open.filter(({ entry }) => !mutedValues.has(entry));
  const anchors = mutedValues.size === 0 ? record.anchors : printAnchors(recordAnchorsOf(speaking), printer);
  const judgeOne = async (stored: LedgerRecord, known?: PairInput['known']) =>
    judge(
      { open, anchors, rarities, mutedValues, stored, ...(known === undefined ? {} : { known }) },
      await printer.record(stored.salt),
    );

  const judgeEach = async (records: readonly LedgerRecord[], known?: PairInput['known']) => {
    // All keys are asked for at once: each is a way to another thread.
    for (const verdict of await Promise.all(records.map((stored) => judgeOne(stored, known))))
      verdicts.set(verdict.record.id, verdict);
  };
  const verdicts = new Map<RecordId, Verdict>();
  await judgeEach(candidates);
  const copied = new Set(copies.map(({ id }) => id));
  if (previous?.agreed.includes('copy')) copied.add(previous.from);
  const origins = [...originsOf(record, [...verdicts.values()], copied)];
  await judgeEach(
    origins.flatMap((id) => verdicts.get(id)?.record ?? []),
    'copied',
  );
  const kin = [...(await kinOf([...verdicts.values()], ledger))].filter(
    (id) => id !== record.id && verdicts.get(id)?.level === undefined,
  );
  const stored = await Promise.all(kin.map((id) => verdicts.get(id)?.record ?? ledger.record(id)));
  await judgeEach(
    stored.flatMap((each) => each ?? []),
    'kin',
  );
  return { verdicts: [...verdicts.values()], duplicateOf: duplicateOf(record, candidates), muting };
}

/**
 * Stored records that share an anchor, the most telling first. Copies and the source found before are judged without one:
 * a paste is evidence enough.
 */
async function candidatesOf(
  { record, copies = [], previous }: JudgingInput,
  ledger: LedgerPort,
): Promise<readonly LedgerRecord[]> {
  const prints = record.anchors.map(({ print }) => print);
  // One more than is judged: the record itself may be among them.
  const [sharing, source] = await Promise.all([
    ledger.recordsWithAnchors(prints, MAX_CANDIDATES + 1),
    previous && ledger.record(previous.from),
  ]);
  const others = sharing.filter((each) => each.id !== record.id).slice(0, MAX_CANDIDATES);
  const found = new Map(others.map((each): [RecordId, LedgerRecord] => [each.id, each]));
  if (source !== undefined) found.set(source.id, source);
  // A copy in memory may have grown since the ledger learned of it.
  for (const copy of copies) found.set(copy.id, copy);
  return [...found.values()];
}

/**
 * Records tied by a transfer or a repeat to those that opened, and those tied to these: what was said of them holds for
 * this one too. All copies of a record have the first as their source, so that two steps reach every one of them.
 */
async function kinOf(verdicts: readonly Verdict[], ledger: LedgerPort): Promise<ReadonlySet<RecordId>> {
  const open = verdicts.filter(({ level }) => level !== undefined).sort((a, b) => b.bits - a.bits);
  const opened = open.slice(0, MAX_KIN_OF).map(({ record }) => record.id);
  const near = await tiesOf(opened, ledger);
  const beyond = [...near].filter((id) => !opened.includes(id)).slice(0, MAX_KIN_OF);
  return new Set([...near, ...(await tiesOf(beyond, ledger))].slice(0, MAX_KIN));
}

async function tiesOf(records: readonly RecordId[], ledger: LedgerPort): Promise<ReadonlySet<RecordId>> {
  const ties = await Promise.all(
    records.map(async (id) => {
      const [transfers, repeat] = await Promise.all([ledger.transfersOf(id), ledger.repeatOf(id)]);
      return [...transfers.flatMap(({ from, to }) => [from, to]), ...(repeat ? [repeat.of] : [])];
    }),
  );
  return new Set(ties.flat());
}

/** The earliest record with a message of this one: the same text to the same recipient. */
function duplicateOf(record: LedgerRecord, candidates: readonly LedgerRecord[]): RecordId | undefined {
  const messages = new Set(record.anchors.filter(isMessage).map(({ print }) => print));
  const same = candidates.filter(
    ({ anchors, openedAt }) =>
      openedAt <= record.openedAt && anchors.some(({ print }) => messages.has(print)),
  );
  return same.sort((a, b) => a.openedAt - b.openedAt)[0]?.id;
}
