/** A primary key that is remembered. */
export type Key = string | number;

/** The index whose lists of rows are remembered, and the primary key: properties of the rows. */
export interface Listed {
  readonly index: string;
  readonly primaryKey: string;
}

/** A row by its primary key; without a row, one that is deleted. */
export type KeyedRow = readonly [key: Key, row: unknown];

interface Pending {
  readonly rows: Map<Key, unknown>;
  /** Lists as they were before. */
  readonly lists: Map<Key, readonly unknown[]>;
}

/** Rows of one table that were read or written lately, and lists of them under one index. */
export class RecentTable {
  /** A key without a row: there is none. */
  private readonly rows = new Map<Key, unknown>();
  private readonly lists = new Map<Key, readonly unknown[]>();
  /** What transactions have written that are not complete yet. */
  private readonly pending = new WeakMap<object, Pending>();

  /**
   * @param most rows, and lists, that are remembered
   * @param listed without it no lists are
   */
  constructor(
    private readonly most: number,
    readonly listed: Listed | undefined,
  ) {}

  row(key: Key): { readonly row?: unknown } | undefined {
    return this.rows.has(key) ? { row: this.rows.get(key) } : undefined;
  }

  list(key: Key): readonly unknown[] | undefined {
    return this.lists.get(key);
  }

  keep(key: Key, row: unknown): void {
    keepIn(this.rows, key, row, this.most);
  }

  keepList(key: Key, rows: readonly unknown[]): void {
    keepIn(this.lists, key, rows, this.most);
  }

  /** A transaction writes these rows, or deletes what lies under their keys: they are forgotten, and the lists they are or were in. */
  writing(transaction: object, rows: readonly KeyedRow[]): void {
    const { lists } = this.pendingOf(transaction);
    for (const [key, row] of rows) {
      this.rows.delete(key);
      if (this.listed === undefined) continue;
      const { index, primaryKey } = this.listed;
      const to = propertyOf(row, index);
      for (const [name, listed] of this.lists) {
        if (name !== to && !listed.some((each) => propertyOf(each, primaryKey) === key)) continue;
        this.lists.delete(name);
        if (!lists.has(name)) lists.set(name, listed);
      }
    }
  }

  /** It has written them; they are remembered once it is complete. */
  written(transaction: object, rows: readonly KeyedRow[]): void {
    const pending = this.pendingOf(transaction);
    for (const [key, row] of rows) pending.rows.set(key, row);
  }

  /** It has deleted rows that nobody names, or failed in part: nothing that it wrote is remembered. */
  cleared(transaction: object): void {
    this.clear();
    this.pending.set(transaction, { rows: new Map(), lists: new Map() });
  }

  /** A transaction is complete. */
  settle(transaction: object): void {
    const { rows, lists } = this.pendingOf(transaction);
    this.pending.delete(transaction);
    for (const [key, row] of rows) this.keep(key, row);
    if (this.listed === undefined) return;
    const { index, primaryKey } = this.listed;
    const written = [...rows].flatMap(([, row]) => (row === undefined ? [] : [row]));
    for (const [name, before] of lists) {
      const keyOf = (row: unknown) => propertyOf(row, primaryKey) as Key;
      const left = before.filter((row) => !rows.has(keyOf(row)));
      const now = [...left, ...written.filter((row) => propertyOf(row, index) === name)];
      // An index lists rows of one key by their primary keys.
      this.keepList(
        name,
        now.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
      );
    }
  }

  clear(): void {
    this.rows.clear();
    this.lists.clear();
  }

  private pendingOf(transaction: object): Pending {
    const known = this.pending.get(transaction) ?? { rows: new Map(), lists: new Map() };
    this.pending.set(transaction, known);
    return known;
  }
}

function propertyOf(row: unknown, name: string): unknown {
  return typeof row === 'object' && row !== null ? Reflect.get(row, name) : undefined;
}

function keepIn<T>(map: Map<Key, T>, key: Key, value: T, most: number): void {
  map.delete(key);
  map.set(key, value);
  for (const oldest of map.keys()) {
    if (map.size <= most) break;
    map.delete(oldest);
  }
}
