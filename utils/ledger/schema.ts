import { Dexie, type EntityTable, type Table } from 'dexie';
import type { AnchorPrint, AnchorType, EntryId, LedgerRecord, RecordId, Repeat, Transfer } from '../model';

/** Name of the database, the same in every build. */
export const LEDGER_NAME = 'retyped';

/** A record as it lies on disk: its anchors in two lists, so that the prints alone are indexed. */
export interface RecordRow extends Omit<LedgerRecord, 'anchors'> {
  readonly anchors: readonly AnchorPrint[];
  /** Type of the anchor at the same place of `anchors`. */
  readonly anchorTypes: readonly AnchorType[];
}

/** An entry id that was applied: what makes a resend harmless. */
export interface AppliedRow {
  readonly id: EntryId;
  readonly at: number;
}

/** A keyed, collision-rich counter of how often a low-entropy value was entered. */
export interface CounterRow {
  readonly key: string;
  readonly n: number;
}

/** The install key: an HMAC key that the API does not export. */
export interface KeyRow {
  readonly id: 'install';
  readonly key: CryptoKey;
  readonly createdAt: number;
}

/** The ledger's database. The background writes, pages read by live queries. */
export class LedgerDatabase extends Dexie {
  readonly keys!: EntityTable<KeyRow, 'id'>;
  readonly records!: EntityTable<RecordRow, 'id'>;
  readonly transfers!: Table<Transfer, RecordId>;
  readonly repeats!: Table<Repeat, RecordId>;
  readonly applied!: EntityTable<AppliedRow, 'id'>;
  readonly counters!: EntityTable<CounterRow, 'key'>;

  constructor(name: string = LEDGER_NAME) {
    super(name);
    this.version(1).stores({
      keys: 'id',
      records: 'id, *anchors, openedAt',
      transfers: 'to, from, week',
      repeats: 'to, of, week',
      applied: 'id, at',
      counters: 'key',
    });
  }
}
