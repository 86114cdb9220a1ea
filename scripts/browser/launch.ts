import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { needBrowser } from './find';

export interface LaunchOptions {
  /** Folder of the unpacked extension; null for a browser without one, to compare with. */
  readonly extension: string | null;
  readonly headless: boolean;
  /** Further Chromium flags. */
  readonly flags?: readonly string[];
  /** Folder for dumps of processes that crash; none are written when absent. */
  readonly crashDumps?: string;
  /** Colours that pages are told the person prefers; those of the system when absent. */
  readonly colorScheme?: 'light' | 'dark';
  /** Folder of the profile, made when it is not there; the caller removes it. */
  readonly profile: string;
}

export interface LaunchedBrowser {
  readonly context: BrowserContext;
  /** Empty without an extension. */
  readonly extensionId: string;
  readonly profile: string;
  close(): Promise<void>;
}

/**
 * Without developer mode Chromium disables an unpacked extension at `runtime.reload()`, however it was loaded (seen in
 * 156), so a new profile starts with the switch of chrome://extensions on.
 */
async function allowUnpacked(profile: string): Promise<void> {
  const folder = path.join(profile, 'Default');
  const preferences = path.join(folder, 'Preferences');
  if (existsSync(preferences)) return;
  await mkdir(folder, { recursive: true });
  await writeFile(preferences, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}

/**
 * The Chrome DevTools Protocol's `Extensions.loadUnpacked` is the one way that Chromium, Edge and branded Chrome share:
 * Chrome refuses `--load-extension` since 137. It needs a pipe (Playwright's default) and the flag below.
 */
async function loadExtension(context: BrowserContext, folder: string): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser offers no browser-wide DevTools session.');
  const session = await browser.newBrowserCDPSession();
  try {
    const { id } = await session.send('Extensions.loadUnpacked', { path: folder });
    return id;
  } finally {
    await session.detach();
  }
}

/** Starts a browser with the extension in a profile of its own. The caller handles SIGINT and SIGTERM. */
export async function launchBrowser(options: LaunchOptions): Promise<LaunchedBrowser> {
  const executablePath = needBrowser();
  const { profile } = options;
  await allowUnpacked(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: options.headless ? { width: 1280, height: 800 } : null,
    colorScheme: options.colorScheme ?? null,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ignoreDefaultArgs: ['--disable-extensions', ...(options.crashDumps ? ['--disable-breakpad'] : [])],
    args: [
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--lang=en-US',
      ...(options.flags ?? []),
    ],
    // Chromium's own switch for this; on Linux dumps lie beside every profile otherwise (seen in 156).
    ...(options.crashDumps ? { env: { ...process.env, BREAKPAD_DUMP_LOCATION: options.crashDumps } } : {}),
  });
  const close = () => context.close();
  try {
    const extensionId =
      options.extension === null ? '' : await loadExtension(context, path.resolve(options.extension));
    return { context, extensionId, profile, close };
  } catch (error) {
    await close();
    throw new Error(`${executablePath} did not load the extension in ${options.extension}`, { cause: error });
  }
}
