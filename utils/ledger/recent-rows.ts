import { type DBCore, type DBCoreMutateRequest, type DBCoreTable, Dexie } from 'dexie';
import type { LedgerDatabase } from './schema';

/** Rows remembered of each table: those of the records that are being typed, and of what they are compared with. */
const MOST: Readonly<Record<string, number>> = { records: 300, counters: 2_000 };

type Key = string | number;
const isKey = (key: unknown): key is Key => typeof key === 'string' || typeof key === 'number';

/**
 * Remembers rows that were read by their primary key: from one commit of a record to the next most candidates and
 * counters are the same. Whatever this connection writes is forgotten at once, and again once it is written; other
 * connections only read. Before the database is opened.
 */
export function rememberRows(db: LedgerDatabase): void {
  db.use({
    stack: 'dbcore',
    name: 'recent rows',
    create: (core: DBCore) => ({
      ...core,
      table: (name: string) => {
        const table = core.table(name);
        const most = MOST[name];
        return most === undefined ? table : remembering(table, most);
      },
    }),
  });
}

function remembering(table: DBCoreTable, most: number): DBCoreTable {
  const rows = new Map<Key, unknown>();
  const keep = (key: Key, row: unknown) => {
    rows.set(key, row);
    for (const oldest of rows.keys()) {
      if (rows.size <= most) break;
      rows.delete(oldest);
    }
  };
  const forget = (request: DBCoreMutateRequest) => {
    if (request.type === 'deleteRange') rows.clear();
    else for (const key of keysOf(table, request)) rows.delete(key);
  };
  // What a transaction reads that also writes may never come to be.
  const isLasting = ({ trans }: { readonly trans: object }) => 'mode' in trans && trans.mode === 'readonly';
  return {
    ...table,
    get: (request) => {
      const { key } = request;
      if (!isKey(key)) return table.get(request);
      if (rows.has(key)) return Dexie.Promise.resolve(rows.get(key));
      return table.get(request).then((row: unknown) => {
        if (isLasting(request)) keep(key, row);
        return row;
      });
    },
    getMany: (request) => {
      const missing = request.keys.filter((key) => !isKey(key) || !rows.has(key));
      const known = new Map(request.keys.map((key) => [key, isKey(key) ? rows.get(key) : undefined]));
      const all = () => request.keys.map((key) => known.get(key));
      if (missing.length === 0) return Dexie.Promise.resolve(all());
      return table.getMany({ ...request, keys: missing }).then((read: unknown[]) => {
        for (const [i, key] of missing.entries()) {
          known.set(key, read[i]);
          if (isKey(key) && isLasting(request)) keep(key, read[i]);
        }
        return all();
      });
    },
    mutate: (request) => {
      forget(request);
      return table.mutate(request).then((written) => {
        forget(request);
        return written;
      });
    },
  };
}

/** The primary keys that a request writes. */
function keysOf(table: DBCoreTable, request: DBCoreMutateRequest): readonly Key[] {
  if (request.type === 'deleteRange') return [];
  if (request.type === 'delete') return request.keys.filter(isKey);
  const { extractKey } = table.schema.primaryKey;
  const keys: readonly unknown[] = request.keys ?? request.values.map((row) => extractKey?.(row));
  return keys.filter(isKey);
}
