/**
 * The words of docs/architecture.md as types. No code runs here: every other module speaks these types.
 *
 * Times are epoch milliseconds unless a name says otherwise; durations are milliseconds and end in `Ms`.
 */

import { FIELD_KINDS } from './fields/kind-names';

export { FIELD_KINDS };

declare const brand: unique symbol;
/** A string that only its own module makes, so that ids and prints cannot be mixed up. */
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Id of a tool of the catalogue (`salesforce`) or of a custom tool (`custom:…`). */
export type ToolId = Brand<string, 'ToolId'>;
/** Id that the observer gives to one entry; resent until acknowledged, stored at most once. */
export type EntryId = Brand<string, 'EntryId'>;
/** Id that the observer gives to one form, dialog or inline panel between its first entry and its end. */
export type FormId = Brand<string, 'FormId'>;
/** Id of a record in the ledger. */
export type RecordId = Brand<string, 'RecordId'>;
/** Install-keyed print of a unique identifier or a composite of two fields (72 bits, base64url). */
export type AnchorPrint = Brand<string, 'AnchorPrint'>;
/** Print of one token under its record's salt (48 bits, base64url); incomparable across records. */
export type TokenPrint = Brand<string, 'TokenPrint'>;
/** Random salt of one record (base64url). */
export type Salt = Brand<string, 'Salt'>;
/** ISO week in local time, `2026-W47`. */
export type Week = Brand<string, 'Week'>;

/** What kind of data a field asks for: one for each file of utils/fields/kinds. */
export type FieldKind = (typeof FIELD_KINDS)[number];

/** What a record is about; the order is that in which names are tried, the most special first. */
export const RECORD_TYPES = [
  'invoice',
  'order',
  'ticket',
  'deal',
  'task',
  'event',
  'employee',
  'company',
  'contact',
  'unknown',
] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

/** How a value came into a field. */
export const ENTRY_METHODS = ['typed', 'pasted', 'picked', 'autofilled', 'dropped'] as const;
export type EntryMethod = (typeof ENTRY_METHODS)[number];

/**
 * What the page says about one control: everything that a kind may be decided from, and nothing that a person typed.
 * Strings are trimmed and cut to 120 characters by the reader.
 */
export interface FieldDescription {
  /** Lower-case tag name, or `contenteditable`. */
  readonly tag: string;
  /** `type` attribute as the browser understands it (`text` when absent). */
  readonly type: string;
  readonly name: string;
  readonly id: string;
  readonly autocomplete: string;
  readonly inputMode: string;
  readonly placeholder: string;
  /** The best label found, in the order of utils/fields/label.ts. */
  readonly label: string;
  /** Where the label came from, for explanations and coverage. */
  readonly labelSource: LabelSource;
  /** Other text that may help when the label does not: aria-label, title, host attributes, data-* names. */
  readonly hints: readonly string[];
  /** Nearest heading, legend or dialog title. */
  readonly section: string;
  /**
   * Label and name of the three controls before and the three after, nearest first: before, after, before … An empty
   * string where there is none.
   */
  readonly neighbours: readonly string[];
  /** Labels of up to twelve options of a select or list box. */
  readonly options: readonly string[];
  readonly maxLength: number | null;
  readonly pattern: string;
  /** Language of the page, BCP 47, or empty. */
  readonly lang: string;
  /** What the surrounding form looks like: decided in the page, since only the page sees it whole. */
  readonly formPurpose: FormPurpose;
}

export type LabelSource =
  | 'label'
  | 'labelledby'
  | 'aria'
  | 'host'
  | 'wrapper'
  | 'cell'
  | 'sibling'
  | 'heading'
  | 'placeholder'
  | 'parent'
  | 'none';
export type FormPurpose = 'data' | 'login' | 'checkout' | 'search' | 'filter';

/**
 * A unique identifier opens a pair alone; a composite is two fields that do so together; `copy` is a copy seen. A name or
 * another kind of field alone is no anchor, but may be all that a pair agrees in whose records are the same as a third.
 */
export type AnchorType =
  | 'email'
  | 'phone'
  | 'profile'
  | 'document'
  | 'copy'
  | 'name'
  | FieldKind
  | `${string}+${string}`;
export interface Anchor {
  readonly type: AnchorType;
  readonly print: AnchorPrint;
}

/** A value after its kind's normaliser, still raw: lives in memory only. */
export interface NormalValue {
  readonly kind: FieldKind;
  /** Canonical form: equal canonical forms are the same value. */
  readonly canonical: string;
  /** Every canonical form the value may have when it is ambiguous (03/04/2026); absent when there is one. */
  readonly readings?: readonly string[];
  /** Comparable parts, folded; a value's tokens being contained in another's is what "carried" means. */
  readonly tokens: readonly string[];
  /** What else a text of no certain kind may be (an address, a date …); absent when its kind is known. */
  readonly alternatives?: readonly NormalValue[];
  /** Whether the canonical form identifies one person, company or document by itself (a personal e-mail does, info@ does not). */
  readonly unique: boolean;
}

/** One entry as the observer sends it: the only shape that ever carries a raw value, in memory only. */
export interface ObservedEntry {
  readonly id: EntryId;
  readonly form: FormId;
  /** Key of the control inside its form: an entry with the same key replaces the former one (a re-edit). */
  readonly fieldKey: string;
  readonly field: FieldDescription;
  readonly value: string;
  readonly method: EntryMethod;
  readonly activeMs: number;
  readonly at: number;
  /** With the first entry of a form: names of its other fields that held something by then, as pages call them. */
  readonly filled?: readonly string[];
}

/** One entry as the ledger keeps it: prints, never the value. */
export interface LedgerEntry {
  readonly id: EntryId;
  readonly kind: FieldKind;
  /** Dictionary label, or absent: then the kind stands in. */
  readonly label?: string;
  readonly tokens: readonly TokenPrint[];
  /**
   * Typo-tolerant print: 16-bit prints of the value's letter pairs under the record's salt and the entry's kind, packed
   * as base64url; absent for kinds that typos do not disguise. Comparable with nothing but a value held in memory.
   */
  readonly grams?: string;
  /** Found inside the text of another entry of the same field, whose seconds it shares (its own are 0). */
  readonly mentioned?: true;
  readonly method: EntryMethod;
  /** Hands-on time, idle capped. */
  readonly activeMs: number;
  readonly at: number;
}

/** The entries committed together in one form. */
export interface LedgerRecord {
  readonly id: RecordId;
  readonly tool: ToolId;
  /** Print of the account of the tool; two accounts of one tool are neither a repeat nor a flow. */
  readonly workspace?: string;
  /** Print of the tool's own id of the record, where its address tells: a record that was there before, being edited. */
  readonly key?: string;
  /** What the page says the record is; absent on records of earlier versions. */
  readonly type?: RecordType;
  readonly salt: Salt;
  readonly openedAt: number;
  readonly closedAt?: number;
  /** Set when the session memory of the record was lost before it closed. */
  readonly partial?: true;
  readonly anchors: readonly Anchor[];
  readonly entries: readonly LedgerEntry[];
  /** The earlier record that holds the same message to the same recipient: a duplicate task, no transfer or repeat. */
  readonly duplicateOf?: RecordId;
}

/** What joins two records: the level decides which vetoes apply. */
export type PairLevel = 'person' | 'company' | 'document';

/** One field that crossed: both sides by entry, so that labels, methods and times can be read from the records. */
export interface CarriedField {
  readonly from: EntryId;
  readonly to: EntryId;
}

/** The same record entered again in one workspace: a finding of its own, never mixed into transfers. */
export interface Repeat {
  readonly to: RecordId;
  readonly of: RecordId;
  readonly tool: ToolId;
  readonly level: PairLevel;
  readonly bits: number;
  readonly agreed: readonly AnchorType[];
  readonly carried: readonly CarriedField[];
  readonly at: number;
  readonly week: Week;
}

/** A record carried by hand from one tool to another. A record is the target of at most one transfer. */
export interface Transfer {
  /** The target record: it has at most one source. */
  readonly to: RecordId;
  readonly from: RecordId;
  readonly fromTool: ToolId;
  readonly toTool: ToolId;
  readonly level: PairLevel;
  /** Bits of evidence that opened the pair. */
  readonly bits: number;
  /** Which anchors agreed, for the reason in words. */
  readonly agreed: readonly AnchorType[];
  readonly carried: readonly CarriedField[];
  /** Entries of the target whose field the source has with another value. */
  readonly disagreeing: readonly EntryId[];
  readonly at: number;
  readonly week: Week;
  /** Marked by the person as deliberate. */
  readonly intended?: true;
}
