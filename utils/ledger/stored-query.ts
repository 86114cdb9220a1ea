import { browser } from '#imports';
import { outbox } from '../delivery/outbox';
import { isSecretKey } from '../delivery/secret-key';
import { STORED_TABLES, type StoredTable, type StoredTableName } from '../summary/stored';
import type { LedgerDatabase } from './schema';

/** Stands for what opens an endpoint: that it is there is said, what it is not. */
const SECRET = '(secret)';

/** Every table, each with its newest rows, and the settings: the whole of what is on disk. */
export async function readStored(db: LedgerDatabase, limit: number): Promise<readonly StoredTable[]> {
  return Promise.all(
    STORED_TABLES.map(async (name) => {
      const rows = await rowsOf(db, name, limit);
      const isWhole = name === 'storage' || name === 'parcels';
      return { name, count: isWhole ? rows.length : await db.table(name).count(), rows: rows.map(readable) };
    }),
  );
}

/** Everything that is stored, for a download. Prints are bytes on disk and hex here; the key does not leave. */
export async function readAll(db: LedgerDatabase): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const tables = await Promise.all(
    STORED_TABLES.map(async (name) => [name, (await rowsOf(db, name)).map(readable)] as const),
  );
  return Object.fromEntries(tables);
}

/** Rows as they lie on disk; of a table that is keys alone, its keys; of `storage.local`, one row for each key. */
async function rowsOf(db: LedgerDatabase, name: StoredTableName, limit?: number): Promise<unknown[]> {
  if (name === 'storage') {
    const stored: Record<string, unknown> = await browser.storage.local.get(null);
    return Object.entries(stored).map(([key, value]) =>
      isSecretKey(key) ? { key, value: SECRET } : { key, value },
    );
  }
  if (name === 'parcels') return outbox().parcels.toArray();
  const all = db.table(name).toCollection();
  const rows = limit === undefined ? all : all.limit(limit);
  return name === 'applied' ? rows.primaryKeys() : rows.toArray();
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
