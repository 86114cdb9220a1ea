/** The tables of the ledger, in the order in which they are shown. */
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
] as const;
export type StoredTableName = (typeof STORED_TABLES)[number];

/** A table with its size and some of its rows. */
export interface StoredTable {
  readonly name: StoredTableName;
  readonly count: number;
  readonly rows: readonly unknown[];
}
