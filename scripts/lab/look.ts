import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch';
import type { SeenPage } from './page';

/** What one frame of a page gives the lab. */
export interface SeenFrame extends SeenPage {
  /** Address of the frame; the first one is the page. */
  readonly url: string;
}

/** The reader as one script that a page can run. */
async function reader(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'retypedLab',
  });
  return outputFiles[0]?.text ?? '';
}

/** The observer reads closed shadow roots by a browser API that only extensions have; here they are made open. */
const OPEN_SHADOWS = `{
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { return attach.call(this, { ...init, mode: 'open' }); };
}`;

/** How often a page is looked at until it adds nothing more, and for how long at most, in milliseconds. */
const LOOK_MS = 400;
const MOST_MS = 8_000;

/** Applications draw their forms after the page has loaded. */
async function drawn(page: Page): Promise<void> {
  const count = (): Promise<number> => page.evaluate('document.querySelectorAll("*").length');
  let before = await count();
  for (let waited = 0; waited < MOST_MS; waited += LOOK_MS) {
    await page.waitForTimeout(LOOK_MS);
    const now = await count();
    if (now === before) return;
    before = now;
  }
}

/**
 * Opens a page in a browser of its own and reads each of its frames, as the observer runs in each.
 * @throws saying so when there is no browser, or the page cannot be opened.
 */
export async function look(address: string): Promise<readonly SeenFrame[]> {
  const profile = await mkdtemp(path.join(tmpdir(), 'retyped-lab-'));
  const browser = await launchBrowser({ extension: null, headless: true, profile });
  try {
    await browser.context.addInitScript(OPEN_SHADOWS);
    const page = await browser.context.newPage();
    await page.goto(address, { waitUntil: 'load' }).catch((error: Error) => {
      throw new Error(`${address} could not be opened: ${error.message.split('\n')[0]}`);
    });
    await drawn(page);
    const script = `${await reader()}; retypedLab.readPage()`;
    const frames: SeenFrame[] = [];
    for (const frame of page.frames()) {
      frames.push({ url: frame.url(), ...((await frame.evaluate(script)) as SeenPage) });
    }
    return frames;
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
