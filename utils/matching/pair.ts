import type { OpenValue } from '../intake/ports';
import type { Anchor, AnchorType, CarriedField, EntryId, LedgerRecord, PairLevel } from '../model';
import type { RecordPrinter } from '../prints/print';
import { type Comparison, compareRecord } from './compare';
import { evidenceOf, type Rarities } from './evidence';
import { isPersonal, levelOf } from './level';
import { isAgreement, type Veto, vetoOf } from './veto';
import { OPENING_BITS } from './weights';

/** What was found about one stored record; `level` is there when the pair is open. */
export interface Verdict {
  readonly record: LedgerRecord;
  readonly level?: PairLevel;
  readonly bits: number;
  readonly agreed: readonly AnchorType[];
  readonly carried: readonly CarriedField[];
  /** Entries of the open record that the stored one answers otherwise. */
  readonly disagreeing: readonly EntryId[];
  /** Entries of the open record that the stored one does not answer. */
  readonly added: readonly EntryId[];
  readonly veto?: Veto;
  /** Whether the pair is sure enough to be said aloud: a company is not, where one side names a person. */
  readonly speaks: boolean;
}

export interface PairInput {
  readonly open: readonly OpenValue[];
  /** Printed anchors of the open record, without those of muted values. */
  readonly anchors: readonly Anchor[];
  readonly rarities: Rarities;
  /** Values that never help to open a pair: the person's own, and identifiers that a crowd shares. */
  readonly mutedValues: ReadonlySet<EntryId>;
  readonly stored: LedgerRecord;
  /** The stored record was copied out of its page, and this entry holds what was copied. */
  readonly copied?: boolean;
}

/** Judges the open record against a stored one, under the stored one's salt. */
export function judge(input: PairInput, printer: RecordPrinter): Verdict {
  const { open, stored, rarities, mutedValues, copied = false } = input;
  const comparisons = compareRecord(open, stored, printer);
  const theirs = new Set(stored.anchors.map((anchor) => anchor.print));
  const shared = input.anchors.filter(({ print }) => theirs.has(print));
  const agreed: AnchorType[] = [...new Set(shared.map((anchor) => anchor.type))];
  if (copied) agreed.unshift('copy');
  const ignored = new Set(comparisons.filter((one) => mutedValues.has(one.value.entry)));
  const { bits, groups } = evidenceOf(comparisons, rarities, ignored);
  const veto = vetoOf(comparisons, stored);
  const level = veto === undefined ? levelOf(comparisons, stored, ignored) : undefined;
  const opens =
    copied || (agreed.length > 0 && bits >= OPENING_BITS && (groups > 1 || agreed.includes('email')));
  const openLevel = opens && veto === undefined ? (level ?? (copied ? 'document' : undefined)) : undefined;
  return {
    record: stored,
    ...(openLevel === undefined ? {} : { level: openLevel }),
    bits: Math.round(bits * 10) / 10,
    agreed,
    carried: comparisons.flatMap(carriedOf),
    disagreeing: comparisons.filter(({ outcome }) => outcome === 'differs').map(({ value }) => value.entry),
    added: comparisons.filter(({ outcome }) => outcome === 'new').map(({ value }) => value.entry),
    ...(veto === undefined ? {} : { veto }),
    speaks: openLevel !== undefined && (openLevel !== 'company' || !isPersonal(kindsOf(stored))),
  };
}

function carriedOf(one: Comparison): CarriedField[] {
  const from = one.with[0];
  return isAgreement(one) && from !== undefined ? [{ from, to: one.value.entry }] : [];
}

function kindsOf(record: LedgerRecord) {
  return record.entries.map((entry) => entry.kind);
}
