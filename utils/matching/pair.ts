import type { OpenValue } from '../intake/ports';
import type { Anchor, AnchorType, CarriedField, EntryId, FieldKind, LedgerRecord, PairLevel } from '../model';
import type { RecordPrinter } from '../prints/print';
import { type Comparison, compareRecord } from './compare';
import { evidenceOf, type Rarities } from './evidence';
import { familyOf } from './family';
import { isPersonal, levelOf } from './level';
import { isAgreement, type Veto, vetoOf } from './veto';
import { BESIDE_NAME, KIN_BITS, OPENING_BITS } from './weights';

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
  /**
   * What else speaks for the pair: `copied`, an entry was pasted from a copy of the stored record; `kin`, the stored
   * record is already known to be the same as one that this record opened with.
   */
  readonly known?: 'copied' | 'kin';
}

/** Judges the open record against a stored one, under the stored one's salt. */
export function judge(input: PairInput, printer: RecordPrinter): Verdict {
  const { open, stored, rarities, mutedValues, known } = input;
  const comparisons = compareRecord(open, stored, printer);
  const theirs = new Set(stored.anchors.map((anchor) => anchor.print));
  const shared = input.anchors.filter(({ print }) => theirs.has(print));
  const ignored = new Set(
    comparisons.filter((one) => one.isHearsay === true || mutedValues.has(one.value.entry)),
  );
  const agreed = agreedOf(comparisons, ignored, known === 'copied');
  const { bits, besideName, groups } = evidenceOf(comparisons, rarities, ignored);
  const veto = vetoOf(
    comparisons.filter(({ isHearsay }) => isHearsay === undefined),
    stored,
  );
  const level = veto === undefined ? levelOf(comparisons, stored, ignored) : undefined;
  const isFound = shared.length > 0 && (groups > 1 || agreed.includes('email'));
  const opens =
    known === 'copied' ||
    (known === 'kin' && bits >= KIN_BITS) ||
    (isFound && bits >= OPENING_BITS && besideName >= BESIDE_NAME);
  const openLevel =
    opens && veto === undefined ? (level ?? (known === 'copied' ? 'document' : undefined)) : undefined;
  return {
    record: stored,
    ...(openLevel === undefined ? {} : { level: openLevel }),
    bits: Math.round(bits * 10) / 10,
    agreed,
    carried: comparisons.flatMap(carriedOf),
    disagreeing: comparisons.filter(isDisagreement).map(({ value }) => value.entry),
    added: comparisons.filter(({ outcome }) => outcome === 'new').map(({ value }) => value.entry),
    ...(veto === undefined ? {} : { veto }),
    speaks: openLevel !== undefined && (openLevel !== 'company' || !isPersonal(kindsOf(stored))),
  };
}

function carriedOf(one: Comparison): CarriedField[] {
  const from = one.with[0];
  return isCarried(one) && from !== undefined ? [{ from, to: one.value.entry }] : [];
}

/** Whether a value counts as carried, once its pair is open. */
export function isCarried(one: Comparison): boolean {
  return isAgreement(one) && !isDisagreement(one);
}

/** Kinds in which one other character is another value: a typo there is a copy that drifted. */
const EXACT = new Set(['mail', 'call', 'day', 'number', 'id', 'link']);

function isDisagreement({ outcome, value }: Comparison): boolean {
  const isAlike = outcome === 'similar' || outcome === 'unsure';
  return (
    outcome === 'differs' || (isAlike && (outcome === 'unsure' || EXACT.has(familyOf(value.normal.kind))))
  );
}

const IDENTIFIERS: { readonly [Kind in FieldKind]?: AnchorType } = {
  email: 'email',
  phone: 'phone',
  url: 'profile',
  id: 'document',
  vat: 'document',
  iban: 'document',
};
/** What is named beside identifiers, the most telling first; other kinds come after. */
const NAMED = ['name', 'birthDate', 'company', 'street', 'postalCode', 'city', 'phone', 'email'] as const;

/**
 * What the reason names: identifiers that agree, else the two most telling fields that do, mistyped or not; one where
 * there is one. Never nothing while something agrees.
 */
function agreedOf(
  comparisons: readonly Comparison[],
  ignored: ReadonlySet<Comparison>,
  copied: boolean,
): readonly AnchorType[] {
  const found = comparisons.filter((one) => isAgreement(one) && !ignored.has(one));
  const identified = found.filter(({ value: { normal }, outcome }) => normal.unique && outcome !== 'similar');
  const identifiers = identified.flatMap(({ value: { normal } }) => IDENTIFIERS[normal.kind] ?? []);
  const others = found.filter((one) => !identified.includes(one));
  const parts = new Set(
    others.map(({ value: { normal } }) => (familyOf(normal.kind) === 'name' ? 'name' : normal.kind)),
  );
  const named = NAMED.filter((name) => parts.has(name));
  const [first, second] = [...named, ...[...parts].filter((part) => !NAMED.some((name) => name === part))];
  const isSure = copied || identifiers.length > 0;
  const isTelling = !isSure || NAMED.slice(0, 6).some((name) => name === second);
  const beside: readonly AnchorType[] =
    first !== undefined && second !== undefined && isTelling
      ? [`${first}+${second}`]
      : first !== undefined && !isSure
        ? [first]
        : [];
  return [...new Set<AnchorType>([...(copied ? (['copy'] as const) : []), ...identifiers, ...beside])];
}

function kindsOf(record: LedgerRecord) {
  return record.entries.map((entry) => entry.kind);
}
