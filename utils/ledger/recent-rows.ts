import {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreQueryRequest,
  type DBCoreTable,
  type DBCoreTransaction,
  Dexie,
  type IndexableType,
  type Table,
} from 'dexie';
import { type Key, type KeyedRow, type Listed, RecentTable } from './recent-table';
import type { LedgerDatabase } from './schema';

/** Rows remembered of each table: those of the records that are being typed, and of what they are compared with. */
const MOST: Readonly<Record<string, number>> = {
  records: 300,
  counters: 2_000,
  transfers: 500,
  repeats: 500,
  holdings: 100,
  sums: 10,
};
const LISTED: Readonly<Record<string, Listed>> = { transfers: { index: 'from', primaryKey: 'to' } };

/** What is remembered of the ledger, told without a transaction: each is two ways to the browser's process and back. */
export interface RecentRows {
  /** A row by its primary key, when it is remembered; `row` is absent when it is known that there is none. */
  row<T, K extends IndexableType>(table: Table<T, K>, key: K): { readonly row?: T } | undefined;
  /** The rows that an index lists under a key, when they are remembered. */
  list<T, K extends IndexableType>(table: Table<T, K>, key: Key): readonly T[] | undefined;
  /** Forgets everything: after a write that did not come to be as expected. */
  forget(): void;
}

/**
 * Remembers rows that were read or written by their primary key: from one commit of a record to the next most candidates
 * and counters are the same. What a transaction writes is forgotten at once, and remembered once the transaction is
 * complete; other connections only read. Before the database is opened.
 */
export function rememberRows(db: LedgerDatabase): RecentRows {
  const tables = new Map(
    Object.entries(MOST).map(([name, most]) => [name, new RecentTable(most, LISTED[name])] as const),
  );
  db.use({
    stack: 'dbcore',
    name: 'recent rows',
    create: (core: DBCore) => ({
      ...core,
      transaction: (names, mode, options) => {
        const transaction = core.transaction(names, mode, options);
        // Listens before Dexie does: whoever waits for the transaction finds remembered what it wrote.
        if (mode === 'readwrite' && isListenable(transaction)) {
          const settle = () => {
            for (const name of names) tables.get(name)?.settle(transaction);
          };
          transaction.addEventListener('complete', settle, { once: true });
        }
        return transaction;
      },
      table: (name: string) => {
        const [table, recent] = [core.table(name), tables.get(name)];
        return recent === undefined ? table : remembering(table, recent);
      },
    }),
  });
  return {
    row: (table, key) => tables.get(table.name)?.row(key as Key) as { row?: never } | undefined,
    list: (table, key) => tables.get(table.name)?.list(key) as never[] | undefined,
    forget: () => {
      for (const recent of tables.values()) recent.clear();
    },
  };
}

/** Dexie's type tells less of a transaction than it is. */
const isListenable = (transaction: object): transaction is Pick<IDBTransaction, 'addEventListener'> =>
  'addEventListener' in transaction;
const isKey = (key: unknown): key is Key => typeof key === 'string' || typeof key === 'number';
/** What a transaction reads that also writes may never come to be. */
const isLasting = ({ trans }: { readonly trans: DBCoreTransaction }) =>
  'mode' in trans && trans.mode === 'readonly';

function remembering(table: DBCoreTable, recent: RecentTable): DBCoreTable {
  return {
    ...table,
    get: (request) => {
      const { key } = request;
      if (!isKey(key)) return table.get(request);
      const known = recent.row(key);
      if (known) return Dexie.Promise.resolve(known.row);
      return table.get(request).then((row: unknown) => {
        if (isLasting(request)) recent.keep(key, row);
        return row;
      });
    },
    getMany: (request) => {
      const known = new Map(request.keys.map((key) => [key, isKey(key) ? recent.row(key) : undefined]));
      const missing = [...known].flatMap(([key, row]) => (row ? [] : [key]));
      const all = () => request.keys.map((key) => known.get(key)?.row);
      if (missing.length === 0) return Dexie.Promise.resolve(all());
      return table.getMany({ ...request, keys: missing }).then((read: unknown[]) => {
        for (const [i, key] of missing.entries()) {
          known.set(key, { row: read[i] });
          if (isKey(key) && isLasting(request)) recent.keep(key, read[i]);
        }
        return all();
      });
    },
    query: (request) => {
      const key = listed(request, recent);
      if (key === undefined) return table.query(request);
      const known = recent.list(key);
      if (known) return Dexie.Promise.resolve({ result: [...known] });
      return table.query(request).then((read) => {
        if (isLasting(request)) recent.keepList(key, read.result);
        return read;
      });
    },
    mutate: (request) => {
      if (request.type === 'deleteRange') {
        recent.cleared(request.trans);
        return table.mutate(request);
      }
      const rows = rowsOf(table, request);
      recent.writing(request.trans, rows);
      return table.mutate(request).then((written) => {
        // A transaction that was under way before may have read them meanwhile.
        recent.writing(request.trans, rows);
        if (written.numFailures === 0) recent.written(request.trans, rows);
        else recent.cleared(request.trans);
        return written;
      });
    },
  };
}

/** The key whose whole list of rows a request asks for, of the index that is remembered. */
function listed({ query, values, limit = Infinity }: DBCoreQueryRequest, { listed: of }: RecentTable) {
  const { lower, upper } = query.range;
  const isWhole = of !== undefined && query.index.name === of.index && values === true && limit === Infinity;
  return isWhole && lower === upper && isKey(lower) ? lower : undefined;
}

/** The rows that a request writes, by their primary keys; without a row those that it deletes. */
function rowsOf(
  table: DBCoreTable,
  request: Exclude<DBCoreMutateRequest, { type: 'deleteRange' }>,
): readonly KeyedRow[] {
  if (request.type === 'delete') return request.keys.filter(isKey).map((key) => [key, undefined] as const);
  const { extractKey } = table.schema.primaryKey;
  return request.values.flatMap((row: unknown, i) => {
    const key: unknown = request.keys?.[i] ?? extractKey?.(row);
    return isKey(key) ? [[key, row] as const] : [];
  });
}
