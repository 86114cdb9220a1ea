import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build as bundle } from 'esbuild';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { launchBrowser } from '../scripts/browser/launch';

/**
 * How long the popup takes from opening to complete, with ledgers of several sizes, as a ratio to an empty React page of
 * the same toolchain in the same run. Exits with 1 above the budget.
 *
 *     npm run build:e2e && npm run bench:popup [-- entries …]
 */
const SIZES = process.argv.slice(2).map(Number);
const BUDGET = 2;
const RUNS = 15;
const PER_RECORD = 5;
const ROOT = path.resolve(import.meta.dirname, '..');
const SETTINGS = { consentAt: 1, tools: ['zendesk', 'dynamics-365'], retentionDays: 365 };

/**
 * Every page tells when it is complete: the empty one at its heading, the popup at its foot, which it shows below its
 * figures. A script as text, since tsx wraps functions held by a variable into a helper that the page lacks.
 */
const WATCH_FOR_END = `globalThis.retypedDone = new Promise((resolve) => {
  const isComplete = () => document.querySelector('h1') && (!document.querySelector('main') || document.querySelector('main footer'));
  const look = () =>
    isComplete() ? requestAnimationFrame(() => resolve(performance.now())) : setTimeout(look, 1);
  look();
});`;

const folder = await mkdtemp(path.join(tmpdir(), 'retyped-bench-'));
const extension = path.join(folder, 'extension');
await cp(path.join(ROOT, '.output/chrome-mv3-e2e'), extension, { recursive: true });
await build({
  root: path.join(ROOT, 'bench/empty'),
  base: './',
  logLevel: 'error',
  build: {
    outDir: extension,
    emptyOutDir: false,
    rollupOptions: { input: path.join(ROOT, 'bench/empty/empty.html') },
  },
});

let isOver = false;
for (const entries of SIZES.length > 0 ? SIZES : [1_000, 100_000, 1_000_000]) {
  const browser = await launchBrowser({
    extension,
    headless: true,
    profile: path.join(folder, `p${entries}`),
  });
  try {
    const url = (name: string) => `chrome-extension://${browser.extensionId}/${name}`;
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 380, height: 600 });
    const began = Date.now();
    await fill(page, url, entries);
    const seconds = (Date.now() - began) / 1000;
    await browser.context.addInitScript(WATCH_FOR_END);
    const times: Record<'empty' | 'popup', number[]> = { empty: [], popup: [] };
    for (let run = -3; run < RUNS; run += 1) {
      for (const name of ['empty', 'popup'] as const) {
        await page.goto(url(`${name}.html`));
        const ms: number = await page.evaluate('globalThis.retypedDone');
        if (run >= 0) times[name].push(ms);
      }
    }
    const headline = await page.locator('h1').innerText();
    const [empty, popup] = [median(times.empty), median(times.popup)];
    isOver ||= popup / empty > BUDGET;
    console.log(
      `${entries.toLocaleString('en')} entries: popup ${popup.toFixed(0)} ms, empty page ${empty.toFixed(0)} ms, ratio ${(popup / empty).toFixed(2)} (filled in ${seconds.toFixed(0)} s; “${headline}”)`,
    );
  } finally {
    await browser.close();
  }
}
await rm(folder, { recursive: true, force: true, maxRetries: 5 });
process.exitCode = isOver ? 1 : 0;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * A year of records, counted as the background keeps them counted. Filled from the empty page, which reads nothing
 * meanwhile; the popup has made the database before.
 */
async function fill(page: Page, url: (name: string) => string, entries: number): Promise<void> {
  await page.goto(url('popup.html'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.goto(url('empty.html'));
  await page.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify(SETTINGS)} })`);
  const { outputFiles } = await bundle({
    entryPoints: [path.join(import.meta.dirname, 'popup-fill.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  // Through the debugger: the policy of the extension's pages lets no other script in.
  await page.evaluate(outputFiles[0]?.text ?? '');
  await page.evaluate(`fillLedger(${entries / PER_RECORD})`);
}
