import type { AnchorPrint, EntryId, LedgerRecord, NormalValue, RecordId, Repeat, Transfer } from '../model';

/**
 * What the intake asks of the ledger. The background gives it Dexie, the evaluation a map in memory; both run the
 * same intake. All reads come before the one `apply`: an IndexedDB transaction would end at the first HMAC awaited
 * inside it, and the background's queue already keeps every other writer out.
 */
export interface LedgerPort {
  /** Whether this entry was already applied: a resend is acknowledged and changes nothing. */
  wasApplied(id: EntryId): Promise<boolean>;
  record(id: RecordId): Promise<LedgerRecord | undefined>;
  /**
   * Records that hold any of these anchors, each once, newest (`openedAt`) first, at most `limit`. When there are more,
   * those that share the most telling anchors: each names a dozen of its newest holders and counts for the less the more
   * they are.
   */
  recordsWithAnchors(prints: readonly AnchorPrint[], limit: number): Promise<readonly LedgerRecord[]>;
  /** The transfers that end in this record (at most one) or start from it. */
  transfersOf(id: RecordId): Promise<readonly Transfer[]>;
  /** The repeat that ends in this record, if any. */
  repeatOf(id: RecordId): Promise<Repeat | undefined>;
  /** How often each keyed counter was raised; counters collide on purpose, so figures are upper bounds. */
  frequencies(counters: readonly string[]): Promise<readonly number[]>;
  /** One transaction: all of the change or none of it. */
  apply(change: LedgerChange): Promise<void>;
}

/** Everything one entry changes, applied at once. */
export interface LedgerChange {
  readonly entry: EntryId;
  readonly at: number;
  readonly record: LedgerRecord;
  /** Transfers to write, each replacing the one that ended in the same record. */
  readonly transfers: readonly Transfer[];
  /** Records whose transfer is withdrawn because later entries contradicted it. */
  readonly withdrawn: readonly RecordId[];
  /** Records seen for the first time with this entry: copies that it joined. Written before `record`. */
  readonly joined: readonly LedgerRecord[];
  /** Repeats to write, each replacing the one that ended in the same record. */
  readonly repeats: readonly Repeat[];
  /** Records whose repeat is withdrawn. */
  readonly withdrawnRepeats: readonly RecordId[];
  /** Keyed counters to raise by one. */
  readonly counters: readonly string[];
}

/** The values of a record that is still open: session memory, never on disk. */
export interface OpenValue {
  readonly entry: EntryId;
  /** Opaque name of the control within its form: a second commit from the same control replaces the first. */
  readonly fieldKey: string;
  readonly normal: NormalValue;
  /** Found inside the text of its field, and not stated by it. */
  readonly mentioned?: true;
}
