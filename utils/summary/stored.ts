/**
 * The tables of the ledger, the outbox of deliveries and, last, what lies in `storage.local`: all that is on disk, in the
 * order in which it is shown.
 */
export const STORED_TABLES = [
  'records',
  'transfers',
  'repeats',
  'duplicates',
  'counters',
  'weeks',
  'sums',
  'holdings',
  'judgements',
  'answers',
  'applied',
  'damaged',
  'keys',
  'parcels',
  'storage',
] as const;
export type StoredTableName = (typeof STORED_TABLES)[number];

/** A table with its size and some of its rows. */
export interface StoredTable {
  readonly name: StoredTableName;
  readonly count: number;
  readonly rows: readonly unknown[];
}
