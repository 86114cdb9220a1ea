import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { type LaunchedBrowser, launchBrowser } from '../../scripts/browser/launch';
import type { RepYear } from '../../tests/rep-year';
import { e2eBuild } from './build-folder';
import { Extension } from './extension';

const STORES = [
  'records',
  'transfers',
  'repeats',
  'weeks',
  'applied',
  'counters',
  'judgements',
  'answers',
  'duplicates',
  'holdings',
] as const;
/** Runs in the page. Dexie's versions are ten times ours. */
export const HAS_LEDGER = `indexedDB.databases().then((all) => all.some(({ name, version }) => name === 'retyped' && version >= 10))`;
/** A row for JSON: bytes travel as lists. */
interface Moved {
  readonly store: string;
  readonly key: unknown;
  readonly value: unknown;
}
interface ExtensionStorage {
  readonly chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };
}

/** A browser whose extension holds a rep's year: settings as after the welcome page, rows as the generator made them. */
export class SeededBrowser {
  private constructor(
    private readonly folder: string,
    private readonly browser: LaunchedBrowser,
  ) {}

  static async open(year: RepYear, settings: object, lang = 'en'): Promise<SeededBrowser> {
    const folder = await mkdtemp(path.join(tmpdir(), 'retyped-year-'));
    const { LANGUAGE } = process.env;
    // Chromium on Linux takes its language from here, and from the flag elsewhere.
    process.env.LANGUAGE = lang.replace('-', '_');
    const browser = await launchBrowser({
      extension: e2eBuild,
      headless: true,
      profile: path.join(folder, 'profile'),
      flags: [`--lang=${lang}`],
    });
    if (LANGUAGE === undefined) delete process.env.LANGUAGE;
    else process.env.LANGUAGE = LANGUAGE;
    const seeded = new SeededBrowser(folder, browser);
    await seeded.seed(year, settings);
    return seeded;
  }

  get extension(): Extension {
    return new Extension(this.browser.context, this.browser.extensionId);
  }

  get context(): BrowserContext {
    return this.browser.context;
  }

  /** One of the extension's pages, complete. */
  async page(
    name: string,
    options: { readonly width?: number; readonly height?: number } = {},
  ): Promise<Page> {
    const page = await this.context.newPage();
    await page.setViewportSize({ width: options.width ?? 1280, height: options.height ?? 900 });
    await page.goto(`chrome-extension://${this.browser.extensionId}/${name}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private async seed(year: RepYear, settings: object): Promise<void> {
    // The popup opens the database and so makes its stores, but not before its first picture.
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.browser.extensionId}/popup.html`);
    await page.waitForFunction(HAS_LEDGER, undefined, { polling: 100 });
    for (const moved of await rowsOf(year)) await page.evaluate(put, moved);
    await page.evaluate(
      (kept) => (globalThis as unknown as ExtensionStorage).chrome.storage.local.set({ settings: kept }),
      settings,
    );
    await page.close();
  }
}

/** The year's rows in portions. */
export async function rowsOf({ db }: Pick<RepYear, 'db'>): Promise<Moved[][]> {
  const portions: Moved[][] = [];
  for (const store of STORES) {
    const table = db.table(store);
    const [keys, rows] = await Promise.all([table.toCollection().primaryKeys(), table.toArray()]);
    const moved = rows.map((row, i) => ({
      store,
      key: store === 'applied' ? keys[i] : undefined,
      value: plain(row),
    }));
    for (let i = 0; i < moved.length; i += 500) portions.push(moved.slice(i, i + 500));
  }
  return portions;
}

function plain(value: unknown): unknown {
  if (value instanceof Uint8Array) return { bytes: Array.from(value) };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}

/** Runs in the page, hence alone: it may use nothing from this module. */
export async function put(rows: readonly Moved[]): Promise<void> {
  const help = {
    lively(value: unknown): unknown {
      if (Array.isArray(value)) return value.map((inner) => help.lively(inner));
      if (typeof value !== 'object' || value === null) return value;
      if ('bytes' in value) return new Uint8Array(value.bytes as number[]);
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, help.lively(inner)]));
    },
  };
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('retyped');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const [first] = rows;
  if (first) {
    const transaction = database.transaction([first.store, 'sums'], 'readwrite');
    // What was counted before these rows were there.
    transaction.objectStore('sums').clear();
    const objects = transaction.objectStore(first.store);
    for (const { key, value } of rows) {
      if (key === undefined) objects.put(help.lively(value));
      else objects.put(help.lively(value), key as IDBValidKey);
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
  }
  database.close();
}
