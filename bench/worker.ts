/**
 * `npm run bench:worker`: how long the background's script takes from the birth of a service worker to all listeners
 * registered, and to the answer to the message that woke it, in a real Chromium. An extension whose worker does nothing
 * runs the same rounds, interleaved: what the browser itself takes is subtracted. Exit code 1 above the budget;
 * `-- --slow 80` busies the worker for so many milliseconds, to see that it turns red. Needs `npm run build:e2e`.
 */
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { Extension } from '../e2e/harness/extension';
import { type LaunchedBrowser, launchBrowser } from '../scripts/browser/launch';
import { busy, slowedBuild } from './slowed';

/** Milliseconds of our own script. Measured beside a worker that does nothing, so that a busy machine counts once. */
const BUDGET = 50;
const ROUNDS = 15;
const { values } = parseArgs({ options: { slow: { type: 'string', default: '0' } } });
const READY = '\n;globalThis.retypedReady = performance.now();';

const folder = mkdtempSync(path.join(tmpdir(), 'retyped-worker-'));

/** A copy of the build that notes when its script has run. */
function ours(): string {
  const copy = slowedBuild(path.join(folder, 'ours'), 'background.js', busy(Number(values.slow)));
  appendFileSync(path.join(copy, 'background.js'), READY);
  writeFileSync(path.join(copy, 'ask.html'), '<!doctype html><title>Ask</title>');
  return copy;
}

/** An extension whose worker answers and does nothing else. */
function empty(): string {
  const made = path.join(folder, 'empty');
  mkdirSync(made, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'background.js' },
  };
  writeFileSync(path.join(made, 'manifest.json'), JSON.stringify(manifest));
  const answer = 'chrome.runtime.onMessage.addListener((_, __, reply) => reply({}));';
  writeFileSync(path.join(made, 'background.js'), answer + READY);
  writeFileSync(path.join(made, 'ask.html'), '<!doctype html><title>Ask</title>');
  return made;
}

interface Bed {
  readonly browser: LaunchedBrowser;
  readonly extension: Extension;
  readonly page: Page;
  readonly script: number[];
  readonly answer: number[];
}

async function open(name: string, extension: string): Promise<Bed> {
  const profile = path.join(folder, `${name}-profile`);
  const browser = await launchBrowser({ extension, headless: true, profile });
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/ask.html`);
  return {
    browser,
    extension: new Extension(browser.context, browser.extensionId),
    page,
    script: [],
    answer: [],
  };
}

/** Kills the worker, wakes it by a message, and notes both times. */
async function round({ extension, page, script, answer }: Bed): Promise<void> {
  await extension.killServiceWorker();
  const ms: number = await page.evaluate(
    `(async () => { const began = performance.now(); await chrome.runtime.sendMessage({ type: 'sums.refresh' }); return performance.now() - began; })()`,
  );
  const worker = await extension.serviceWorker();
  answer.push(ms);
  script.push(await worker.evaluate(() => (globalThis as unknown as { retypedReady: number }).retypedReady));
}

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN;

const beds = { ours: await open('ours', ours()), empty: await open('empty', empty()) };
try {
  for (let i = -2; i < ROUNDS; i += 1) {
    for (const bed of [beds.ours, beds.empty]) await round(bed);
    // The first ones fill the browser's cache of compiled code.
    if (i < 0) for (const bed of [beds.ours, beds.empty]) bed.script.length = bed.answer.length = 0;
  }
  const [own, other] = [median(beds.ours.script), median(beds.empty.script)];
  const [answered, echoed] = [median(beds.ours.answer), median(beds.empty.answer)];
  console.log(
    `listeners registered after ${own.toFixed(1)} ms, an empty worker's after ${other.toFixed(1)}: ours ${(own - other).toFixed(1)} ms (budget ${BUDGET})`,
  );
  console.log(
    `the message that woke it answered after ${answered.toFixed(0)} ms, an empty worker's after ${echoed.toFixed(0)}`,
  );
  process.exitCode = own - other > BUDGET ? 1 : 0;
} finally {
  await beds.ours.browser.close();
  await beds.empty.browser.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
