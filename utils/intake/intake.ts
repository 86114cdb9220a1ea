import { anchorsOf } from '../matching/anchors';
import type { Verdict } from '../matching/pair';
import { type Reason, reasonOf } from '../matching/reason';
import { sourceOf } from '../matching/source';
import { tallyOf } from '../matching/tally';
import type {
  Anchor,
  AnchorPrint,
  EntryId,
  LedgerRecord,
  RecordId,
  RecordType,
  Repeat,
  ToolId,
  Transfer,
} from '../model';
import type { NormaliseContext } from '../prints/normalise';
import { createSalt, type Printer } from '../prints/print';
import { type IntakeEntry, printEntry } from './entry';
import { isRepeat, repeatOf, transferOf } from './findings';
import { judgeAll, printAnchors } from './judging';
import type { LedgerChange, LedgerPort, OpenValue } from './ports';
import { countersOf } from './rarity';
import { normaliseValue } from './value';

export interface IntakeInput {
  readonly entry: IntakeEntry;
  readonly record: RecordId;
  readonly tool: ToolId;
  /** Print of the account of the tool, when it is known. */
  readonly workspace?: string;
  /** Print of the tool's own id of the record, when its address tells. */
  readonly key?: string;
  /** What the page says the record is. */
  readonly type?: RecordType;
  /** The other values of this record, from session memory. */
  readonly open: readonly OpenValue[];
  /** Prints of the person's own e-mails, phones and names: they never open a pair. */
  readonly own: ReadonlySet<AnchorPrint>;
  /** Copies of the last ten minutes, from session memory. */
  readonly copies?: readonly LedgerRecord[];
  readonly context?: NormaliseContext;
  /** Start of the retention window: older records are not found. */
  readonly since?: number;
}

export interface IntakePorts {
  readonly ledger: LedgerPort;
  readonly printer: Printer;
  readonly createSalt?: typeof createSalt;
}

/** A record that the open one is the same as. */
export interface Link {
  readonly record: RecordId;
  readonly tool: ToolId;
  readonly level: NonNullable<Verdict['level']>;
  readonly bits: number;
}

/** What the background tells the pill. */
export interface Decision {
  /**
   * `stored`, or why not: `duplicate` (already applied), `lookup` (a search is no entry), `empty` (nothing
   * comparable; an earlier value of the same field is forgotten).
   */
  readonly outcome: 'stored' | 'duplicate' | 'lookup' | 'empty';
  /** Distinct tools this record was entered into, by first entry, this one included. */
  readonly tools: readonly ToolId[];
  /** Whether the pill may speak: at least two tools and a pair that is sure. */
  readonly speaks: boolean;
  readonly links: readonly Link[];
  readonly transfer?: Transfer;
  readonly repeat?: Repeat;
  readonly reason?: Reason;
  /** An earlier entry had opened a pair that this one contradicts. */
  readonly withdrawn: boolean;
}

export interface IntakeResult {
  readonly decision: Decision;
  /** What to write; absent when the entry changes nothing. */
  readonly change?: LedgerChange;
  /** The record's values for session memory, this entry included. */
  readonly open: readonly OpenValue[];
}

/** Decides what one entry means and writes it, in one transaction. The only way into the ledger. */
export async function intake(input: IntakeInput, ports: IntakePorts): Promise<IntakeResult> {
  const result = await decide(input, ports);
  if (result.change !== undefined) await ports.ledger.apply(result.change);
  return result;
}

/** The same without writing. */
export async function decide(input: IntakeInput, ports: IntakePorts): Promise<IntakeResult> {
  const { entry, tool } = input;
  const { ledger, printer } = ports;
  const nothing = (outcome: Decision['outcome']): IntakeResult => ({
    decision: { outcome, tools: [tool], speaks: false, links: [], withdrawn: false },
    open: input.open,
  });
  if (entry.kind === 'search') return nothing('lookup');
  if (await ledger.wasApplied(entry.id)) return nothing('duplicate');

  const normal = normaliseValue(entry.kind, entry.value, input.context);
  const replaced = input.open.filter(({ fieldKey }) => fieldKey === entry.fieldKey);
  if (normal === undefined && replaced.length === 0) return nothing('empty');
  const open = input.open.filter(({ fieldKey }) => fieldKey !== entry.fieldKey);
  if (normal !== undefined) open.push({ entry: entry.id, fieldKey: entry.fieldKey, normal });

  const before = await ledger.record(input.record);
  const record = await updated(input, ports, before, open, replaced);
  const earlier = await ledger.transfersOf(record.id);
  const previous = earlier.find((transfer) => transfer.to === record.id);
  const verdicts = await judgeAll({ ...input, record, open, previous }, ports);
  const findings = findingsOf(input, record, verdicts, earlier, previous);
  const hadRepeat = (await ledger.repeatOf(record.id)) !== undefined;
  const linked = verdicts.filter((verdict) => verdict.level !== undefined);
  // A retype makes its value no more common: counters count people and things, not their copies.
  const isCopy =
    replaced.some((old) => old.normal.canonical === normal?.canonical) ||
    linked.some((verdict) => verdict.carried.some((field) => field.to === entry.id));
  const joined = (input.copies ?? []).filter(({ id }) => id === findings.transfer?.from);
  const change: LedgerChange = {
    entry: entry.id,
    at: entry.at,
    record,
    joined,
    transfers: findings.transfer === undefined ? [] : [findings.transfer],
    withdrawn: previous !== undefined && findings.transfer === undefined ? [record.id] : [],
    repeats: findings.repeat === undefined ? [] : [findings.repeat],
    withdrawnRepeats: hadRepeat && findings.repeat === undefined ? [record.id] : [],
    counters: normal === undefined || isCopy ? [] : countersOf(normal, printer),
  };
  const told = linked.filter((verdict) => verdict.speaks);
  const tools = tallyOf(
    record,
    told.map((verdict) => verdict.record),
    input.since,
  );
  const reason = findings.source === undefined ? undefined : reasonOf(findings.source);
  return {
    change,
    open,
    decision: {
      outcome: normal === undefined ? 'empty' : 'stored',
      tools,
      speaks: tools.length > 1,
      links: linked.map((verdict) => ({
        record: verdict.record.id,
        tool: verdict.record.tool,
        level: verdict.level ?? 'document',
        bits: verdict.bits,
      })),
      ...(findings.transfer === undefined ? {} : { transfer: findings.transfer }),
      ...(findings.repeat === undefined ? {} : { repeat: findings.repeat }),
      ...(reason === undefined ? {} : { reason }),
      withdrawn: change.withdrawn.length > 0,
    },
  };
}

/** The record with this entry in place of the field's earlier one, and the anchors of all that is known of it. */
async function updated(
  { entry, record: id, tool, workspace, key, type }: IntakeInput,
  { printer, createSalt: makeSalt = createSalt }: IntakePorts,
  before: LedgerRecord | undefined,
  open: readonly OpenValue[],
  replaced: readonly OpenValue[],
): Promise<LedgerRecord> {
  const salt = before?.salt ?? makeSalt();
  const old = new Set<EntryId>(replaced.map((value) => value.entry));
  const kept = (before?.entries ?? []).filter((each) => !old.has(each.id));
  const spentMs = (before?.entries ?? [])
    .filter((each) => old.has(each.id))
    .reduce((sum, each) => sum + each.activeMs, 0);
  const added = open.find((value) => value.entry === entry.id);
  const entries =
    added === undefined
      ? kept
      : [
          ...kept,
          printEntry(
            { ...entry, activeMs: entry.activeMs + spentMs },
            added.normal,
            await printer.record(salt),
          ),
        ];
  const anchors = printAnchors(anchorsOf(open.map((value) => value.normal)), printer);
  const remembered = new Set(open.map((value) => value.entry));
  const isLost = kept.some((each) => !remembered.has(each.id));
  return {
    id,
    tool,
    ...(workspace === undefined ? {} : { workspace }),
    ...(key === undefined ? {} : { key }),
    ...(type === undefined ? {} : { type }),
    salt,
    openedAt: before?.openedAt ?? entry.at,
    ...(before?.closedAt === undefined ? {} : { closedAt: before.closedAt }),
    ...(isLost || before?.partial === true ? { partial: true as const } : {}),
    anchors: isLost ? union(before?.anchors ?? [], anchors) : anchors,
    entries,
  };
}

function findingsOf(
  { workspace, since = 0 }: IntakeInput,
  record: LedgerRecord,
  verdicts: readonly Verdict[],
  earlier: readonly Transfer[],
  previous: Transfer | undefined,
) {
  const targets = new Set(earlier.filter((transfer) => transfer.from === record.id).map((each) => each.to));
  const sources = verdicts.filter(
    ({ record: { id, openedAt }, agreed }) =>
      openedAt >= since && !targets.has(id) && (openedAt <= record.openedAt || agreed.includes('copy')),
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

function union(known: readonly Anchor[], added: readonly Anchor[]): readonly Anchor[] {
  const prints = new Set(known.map(({ print }) => print));
  return [...known, ...added.filter(({ print }) => !prints.has(print))];
}
