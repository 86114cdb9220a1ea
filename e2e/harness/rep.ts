import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { browserFlags, type Reach } from '../../playground/browser-flags';
import { fieldHosts, type Playground, servePlayground, unknownHost } from '../../playground/serve';
import { tools } from '../../playground/tools';
import { type LaunchedBrowser, launchBrowser } from '../../scripts/browser/launch';
import { Billing } from './billing';
import { e2eBuild } from './build-folder';
import { Crm } from './crm';
import { Extension } from './extension';
import { Helpdesk } from './helpdesk';
import { type DumpedRow, dumpLedger } from './ledger';
import { type NetworkRequest, netLogFlag, readNetLog } from './network';
import { Pill } from './pill';
import { Popup } from './popup';
import { Welcome } from './welcome';

/** The part of the extension's API that reads its storage. */
interface ExtensionStorage {
  readonly chrome: { readonly storage: { readonly local: { get(keys: null): Promise<unknown> } } };
}

export interface RepOptions {
  /** Folder of the unpacked extension; null for a browser without one. */
  readonly extension?: string | null;
  readonly headless?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  /** Whether processes that crash leave dumps, in the profile. */
  readonly crashDumps?: boolean;
  /** `everything` (the default) keeps the browser's whole traffic on this machine, and records it. */
  readonly reach?: Reach;
}

/** A rep at work: a browser with the extension, and the playground's tools in it. */
export class Rep {
  extension: Extension;
  popup: Popup;
  private readonly desks = new Map<unknown, Promise<unknown>>();

  private constructor(
    private readonly folder: string,
    private browser: LaunchedBrowser,
    readonly playground: Playground,
    private readonly launch: () => Promise<LaunchedBrowser>,
  ) {
    this.extension = new Extension(browser.context, browser.extensionId);
    this.popup = new Popup(browser.context, `${this.extension.origin}/popup.html`);
  }

  static async open(options: RepOptions): Promise<Rep> {
    const folder = await mkdtemp(path.join(tmpdir(), 'retyped-rep-'));
    const playground = await servePlayground();
    const hosts = [...tools.map((tool) => tool.host), ...fieldHosts, unknownHost];
    const reach = options.reach ?? 'everything';
    const launch = () =>
      launchBrowser({
        extension: options.extension === undefined ? e2eBuild : options.extension,
        headless: options.headless ?? true,
        profile: path.join(folder, 'profile'),
        ...(options.crashDumps ? { crashDumps: path.join(folder, 'profile', 'Crash dumps') } : {}),
        flags: [
          ...browserFlags(playground, hosts, reach),
          // A person's own browsing is nobody's to record.
          ...(reach === 'everything' ? [netLogFlag(path.join(folder, 'net-log.json'))] : []),
        ],
        ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
      });
    try {
      return new Rep(folder, await launch(), playground, launch);
    } catch (error) {
      await playground.close();
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  }

  get context(): BrowserContext {
    return this.browser.context;
  }

  /** Folder of the browser's profile; there until `close`. */
  get profile(): string {
    return this.browser.profile;
  }

  /** The welcome page: the tab that the extension opened at install, else a new one. */
  async welcome(): Promise<Welcome> {
    const isWelcome = (page: Page) => page.url().startsWith(`${this.extension.origin}/welcome.html`);
    const opened = this.context.pages().find(isWelcome);
    return new Welcome(opened ?? (await this.extension.openPage('welcome.html')));
  }

  /** Agrees and starts watching tools, by default all of the playground. */
  async consent(options: { readonly tools?: readonly string[] } = {}): Promise<void> {
    const welcome = await this.welcome();
    await welcome.consent(options.tools ?? tools.map((tool) => tool.name));
  }

  /** The CRM in a tab of its own, the same one at every call. */
  crm = (): Promise<Crm> => this.desk(Crm);
  /** The helpdesk in a tab of its own, the same one at every call. */
  helpdesk = (): Promise<Helpdesk> => this.desk(Helpdesk);
  /** The billing tool in a tab of its own, the same one at every call. */
  billing = (): Promise<Billing> => this.desk(Billing);

  /** A new tab at an address; with `html`, that page is served there first. */
  async visit(url: string, html?: string): Promise<Page> {
    const { host, pathname, search } = new URL(url);
    if (html !== undefined) this.playground.page(host, pathname + search, html);
    const page = await this.context.newPage();
    await page.goto(url);
    return page;
  }

  pill = (page: Page): Pill => new Pill(page);

  /** Every row that the extension has stored. */
  ledger = (): Promise<DumpedRow[]> => dumpLedger(this.context, this.extension.origin);

  /** What the extension keeps in `storage.local`, the only other place on disk. */
  async storage(): Promise<unknown> {
    const worker = await this.extension.serviceWorker();
    return worker.evaluate(() => (globalThis as unknown as ExtensionStorage).chrome.storage.local.get(null));
  }

  /** Closes the browser and returns every request that it made (`reach` must be `everything`); the profile stays on disk until `close`. */
  async quit(): Promise<NetworkRequest[]> {
    await this.browser.close();
    return readNetLog(path.join(this.folder, 'net-log.json'));
  }

  /** Ends the browser's own process at once, as a crash or an empty battery does: nothing is written any more. */
  async kill(): Promise<void> {
    const session = await this.context.browser()?.newBrowserCDPSession();
    const processes = await session?.send('SystemInfo.getProcessInfo');
    const browser = processes?.processInfo.find(({ type }) => type === 'browser');
    if (!browser) throw new Error('The browser does not tell its process.');
    const gone = new Promise((resolve) => this.context.once('close', resolve));
    process.kill(browser.id, 'SIGKILL');
    await gone;
  }

  /** Starts a browser on the same profile, after `quit` or `kill`. */
  async restart(): Promise<void> {
    this.desks.clear();
    this.browser = await this.launch();
    this.extension = new Extension(this.browser.context, this.browser.extensionId);
    this.popup = new Popup(this.browser.context, `${this.extension.origin}/popup.html`);
  }

  /** Closes everything and removes what was written. */
  async close(): Promise<void> {
    await this.browser.close();
    await this.playground.close();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private desk<T extends { open(): Promise<void> }>(Desk: new (page: Page) => T): Promise<T> {
    const known = this.desks.get(Desk) as Promise<T> | undefined;
    if (known) return known;
    const opening = this.context.newPage().then(async (page) => {
      const desk = new Desk(page);
      await desk.open();
      return desk;
    });
    this.desks.set(Desk, opening);
    return opening;
  }
}

/** Starts the playground and a browser with the extension. Close the rep when done. */
export const openRep = (options: RepOptions = {}): Promise<Rep> => Rep.open(options);
