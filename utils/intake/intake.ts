import type { AnchorPrint, LedgerRecord, RecordId, RecordType, ToolId } from '../model';
import type { NormaliseContext } from '../prints/normalise';
import type { createSalt, Printer } from '../prints/print';
import { type Decision, decisionOf, nothing } from './decision';
import type { IntakeEntry } from './entry';
import { findingsOf } from './findings';
import { judgeAll } from './judging';
import { updated } from './open-record';
import type { LedgerChange, LedgerPort, OpenValue } from './ports';
import { countersOf } from './rarity';
import { readEntry } from './read';

export type { Decision } from './decision';

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
  const unchanged = (outcome: Decision['outcome']) => ({
    decision: nothing(outcome, tool),
    open: input.open,
  });
  if (entry.kind === 'search') return unchanged('lookup');
  // Asked for at once: each wait is a way to the browser's process and back.
  const [wasApplied, before, earlier, lastRepeat] = await Promise.all([
    ledger.wasApplied(entry.id),
    ledger.record(input.record),
    ledger.transfersOf(input.record),
    ledger.repeatOf(input.record),
  ]);
  if (wasApplied) return unchanged('duplicate');

  const read = readEntry(entry, input.context);
  const replaced = input.open.filter(({ fieldKey }) => fieldKey === entry.fieldKey);
  if (read.length === 0 && replaced.length === 0) return unchanged('empty');
  const open = input.open.filter(({ fieldKey }) => fieldKey !== entry.fieldKey);
  for (const { id, ...value } of read) open.push({ entry: id, fieldKey: entry.fieldKey, ...value });

  const typed = await updated(input, ports, before, open, replaced);
  const previous = earlier.find((transfer) => transfer.to === typed.id);
  const judged = await judgeAll({ ...input, record: typed, open, previous }, ports);
  const { verdicts, duplicateOf, muting } = judged;
  const record = duplicateOf === undefined ? typed : { ...typed, duplicateOf };
  const findings = findingsOf(input, record, verdicts, earlier, previous);
  const linked = verdicts.filter((verdict) => verdict.level !== undefined);
  // A retype makes its value no more common: counters count people and things, not their copies.
  const known = new Set(linked.flatMap(({ carried }) => carried.map(({ to }) => to)));
  const seen = new Set(replaced.map((old) => old.normal.canonical));
  const fresh = read.filter(({ id, normal }) => !known.has(id) && !seen.has(normal.canonical));
  const joined = (input.copies ?? []).filter(({ id }) => id === findings.transfer?.from);
  const isWithdrawn = previous !== undefined && findings.transfer === undefined;
  const change: LedgerChange = {
    entry: entry.id,
    at: entry.at,
    record,
    joined,
    transfers: findings.transfer === undefined ? [] : [findings.transfer],
    withdrawn: [...(isWithdrawn ? [record.id] : []), ...muting.withdrawn],
    repeats: findings.repeat === undefined ? [] : [findings.repeat],
    withdrawnRepeats: [
      ...(lastRepeat !== undefined && findings.repeat === undefined ? [record.id] : []),
      ...muting.withdrawnRepeats,
    ],
    counters: [...fresh.flatMap(({ normal }) => countersOf(normal, printer)), ...muting.learned],
  };
  const outcome = read.length === 0 ? 'empty' : 'stored';
  return { change, open, decision: decisionOf(outcome, record, linked, findings, isWithdrawn, input.since) };
}
