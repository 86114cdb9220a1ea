import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type LaunchedBrowser, launchBrowser } from '../../scripts/browser/launch';
import type { LedgerDatabase } from '../../utils/ledger/schema';
import { e2eBuild } from './build-folder';
import { Extension } from './extension';
import { HAS_LEDGER, put, rowsOf } from './year';

interface ExtensionStorage {
  readonly chrome: {
    readonly storage: {
      readonly local: { clear(): Promise<void>; set(items: object): Promise<void> };
      readonly session: { clear(): Promise<void> };
    };
  };
}

/** A browser in a profile of its own: a person's, or a manager's. */
export class TeamBrowser {
  private constructor(
    readonly folder: string,
    private readonly browser: LaunchedBrowser,
  ) {}

  /** @param flags further flags of the browser */
  static async open(lang = 'en', flags: readonly string[] = []): Promise<TeamBrowser> {
    const folder = await mkdtemp(path.join(tmpdir(), 'retyped-team-'));
    const { LANGUAGE } = process.env;
    process.env.LANGUAGE = lang;
    const browser = await launchBrowser({
      extension: e2eBuild,
      headless: true,
      profile: path.join(folder, 'profile'),
      flags: [`--lang=${lang}`, ...flags],
    });
    if (LANGUAGE === undefined) delete process.env.LANGUAGE;
    else process.env.LANGUAGE = LANGUAGE;
    return new TeamBrowser(folder, browser);
  }

  get extension(): Extension {
    return new Extension(this.browser.context, this.browser.extensionId);
  }

  /** One of the extension's pages. */
  async page(address: string, width = 1280): Promise<Page> {
    const page = await this.browser.context.newPage();
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`chrome-extension://${this.browser.extensionId}/${address}`);
    await page.getByRole('heading').first().waitFor();
    return page;
  }

  /** From now on the browser saves downloads there under their own names, as it does for a person. */
  async downloadTo(folder: string): Promise<void> {
    const session = await this.browser.context.browser()?.newBrowserCDPSession();
    await session?.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  }

  /** Any other page: a file that was saved. */
  async visit(address: string): Promise<Page> {
    const page = await this.browser.context.newPage();
    await page.goto(address);
    return page;
  }

  /** The browser becomes this person's: their ledger, their settings. */
  async become({ db }: { readonly db: LedgerDatabase }, settings: object): Promise<void> {
    // A page that opens the database, and so makes its stores the first time.
    const page = await this.page('popup.html');
    await page.waitForFunction(HAS_LEDGER, undefined, { polling: 100 });
    await page.evaluate(async () => {
      // Its making may be begun anew while it is looked at; a look must not make it.
      const look = () =>
        new Promise<IDBDatabase | undefined>((resolve) => {
          const request = indexedDB.open('retyped');
          request.onupgradeneeded = () => request.transaction?.abort();
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => resolve(undefined);
        });
      let database = await look();
      for (let tries = 0; !database || database.objectStoreNames.length === 0; tries += 1) {
        if (tries > 100) throw new Error('The ledger was not made.');
        database?.close();
        await new Promise((resolve) => setTimeout(resolve, 50));
        database = await look();
      }
      const stores = [...database.objectStoreNames].filter((name) => name !== 'keys');
      const transaction = database.transaction(stores, 'readwrite');
      for (const name of stores) transaction.objectStore(name).clear();
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    });
    for (const moved of await rowsOf({ db })) await page.evaluate(put, moved);
    await page.evaluate(async (kept) => {
      const { storage } = (globalThis as unknown as ExtensionStorage).chrome;
      await storage.session.clear();
      await storage.local.clear();
      await storage.local.set({ settings: kept });
    }, settings);
    await page.close();
  }

  /** Clicks what saves a file, and gives it. */
  async saved(page: Page, click: () => Promise<unknown>): Promise<{ file: string; bytes: Uint8Array }> {
    const [download] = await Promise.all([page.waitForEvent('download'), click()]);
    const file = path.join(this.folder, download.suggestedFilename());
    await download.saveAs(file);
    return { file, bytes: new Uint8Array(await readFile(file)) };
  }

  /** Ends the browser; the files that it saved stay. */
  stop(): Promise<void> {
    return this.browser.close();
  }

  /** Removes what the browser wrote, saved files included. */
  remove(): Promise<void> {
    return rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  async close(): Promise<void> {
    await this.stop();
    await this.remove();
  }
}
