import { STORED_TABLES, type StoredTable } from '../summary/stored';
import type { LedgerDatabase } from './schema';

/** Every table, each with its newest rows: the whole of what is on disk but for the settings. */
export async function readStored(db: LedgerDatabase, limit: number): Promise<readonly StoredTable[]> {
  return Promise.all(
    STORED_TABLES.map(async (name) => {
      const table = db.table(name);
      const isKeyOnly = name === 'applied';
      const rows: unknown[] = isKeyOnly
        ? await table.toCollection().limit(limit).primaryKeys()
        : await table.limit(limit).toArray();
      return { name, count: await table.count(), rows: rows.map(readable) };
    }),
  );
}

/** Everything that is stored, for a download. Prints are bytes on disk and hex here; the key does not leave. */
export async function readAll(db: LedgerDatabase): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const tables = await Promise.all(
    STORED_TABLES.map(async (name) => {
      const table = db.table(name);
      const rows: unknown[] =
        name === 'applied' ? await table.toCollection().primaryKeys() : await table.toArray();
      return [name, rows.map(readable)] as const;
    }),
  );
  return Object.fromEntries(tables);
}

/** A row as JSON can hold it: bytes as hex, the key by its kind. */
function readable(value: unknown): unknown {
  if (value instanceof Uint8Array)
    return Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (value instanceof ArrayBuffer) return readable(new Uint8Array(value));
  if (typeof CryptoKey !== 'undefined' && value instanceof CryptoKey) {
    return { algorithm: value.algorithm.name, extractable: value.extractable };
  }
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, readable(inner)]));
  }
  return value;
}
