import type { BrowserContext } from 'playwright-core';

/** One row of one store, as JSON can hold it: bytes as hex, dates as ISO, keys of WebCrypto as `[CryptoKey …]`. */
export interface DumpedRow {
  readonly database: string;
  readonly store: string;
  readonly key: unknown;
  readonly value: unknown;
}

/**
 * Every row of every IndexedDB store of the extension's origin, read through the IndexedDB API. The page used is the
 * manifest's: of the same origin, but without code of the extension.
 */
export async function dumpLedger(context: BrowserContext, origin: string): Promise<DumpedRow[]> {
  const page = await context.newPage();
  try {
    await page.goto(`${origin}/manifest.json`);
    return await page.evaluate(readEverything);
  } finally {
    await page.close();
  }
}

/**
 * Runs in the page, hence alone: it may use nothing from this module. Its helpers are methods, since tsx wraps functions
 * held by a variable into a helper of its own (`__name`) that the page lacks.
 */
async function readEverything(): Promise<DumpedRow[]> {
  const help = {
    done<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    },
    hex(bytes: Uint8Array): string {
      return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    },
    plain(value: unknown): unknown {
      if (value instanceof CryptoKey) return `[CryptoKey ${value.type} extractable=${value.extractable}]`;
      if (value instanceof Date) return value.toISOString();
      if (value instanceof ArrayBuffer) return help.hex(new Uint8Array(value));
      if (ArrayBuffer.isView(value)) {
        return help.hex(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
      }
      if (value instanceof Map || value instanceof Set) return help.plain([...value]);
      if (Array.isArray(value)) return value.map((inner) => help.plain(inner));
      if (typeof value === 'bigint') return String(value);
      if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, help.plain(inner)]));
      }
      return value;
    },
  };

  const rows: DumpedRow[] = [];
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    const database = await help.done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([
        help.done(objects.getAllKeys()),
        help.done(objects.getAll()),
      ]);
      keys.forEach((key, i) => {
        rows.push({ database: name, store, key: help.plain(key), value: help.plain(values[i]) });
      });
    }
    database.close();
  }
  return rows;
}
