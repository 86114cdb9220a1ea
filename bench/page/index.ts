/**
 * `npm run bench:page`: what the observer costs a page. Types into four pages (120 fields, 5,000 fields, one that renders
 * anew on each key, one of thirty frames) with and without the extension, rounds interleaved, and prints the difference
 * in script time, what Chromium's tracing says of our longest task and of loading our scripts, and the heap. The budget
 * is what must hold, the goal what it should become. Exit code 1 when a budget is exceeded. `-- frames` measures the pages
 * with that word in their names alone; `-- --slow 2` busies each key for so many milliseconds, to see that it turns red.
 * Needs `npm run build:e2e`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { e2eBuild } from '../../e2e/harness/build-folder';
import { openRep, type Rep } from '../../e2e/harness/rep';
import { busy, emptiedBuild, slowedBuild } from '../slowed';
import { type BenchPage, PAGES } from './pages';
import { scriptTime } from './script-time';
import { type Traced, traced } from './trace';

interface Browsers {
  readonly rep: Rep;
  readonly bare: Rep;
  /** With an extension whose scripts do nothing in a page. */
  readonly empty: Rep;
}

interface Limit {
  readonly budget: number;
  readonly goal: number;
}

/** Milliseconds of the page's thread; bytes for the heap. Budgets have room for the noise of a shared machine. */
const LIMITS = {
  /** One key of many in one field. */
  keystroke: { budget: 0.05, goal: 0.03 },
  /** One key, with its share of a field that is left every 18 keys. */
  'keystroke all in': { budget: 0.12, goal: 0.03 },
  commit: { budget: 1, goal: 0.5 },
  mutation: { budget: 0.003, goal: 0 },
  'longest task': { budget: 10, goal: 10 },
  load: { budget: 6, goal: 2 },
  'heap of a frame': { budget: 800_000, goal: 300_000 },
  /** Without what an extension whose scripts are empty fills: a world of its own in each frame. */
  'of it ours': { budget: 600_000, goal: 123_000 },
} satisfies Readonly<Record<string, Limit>>;
type What = keyof typeof LIMITS;
type Cost = Record<What, number>;

/** The best of the rounds counts. */
const ROUNDS = 3;
const HOST = 'acme.zendesk.com';
const KEYS = 300;
const KEYS_A_FIELD = 18;
const FIELDS = 12;
const COMMITS = 30;
const MUTATIONS = 2_000;

async function open(rep: Rep, { html, frames = {} }: BenchPage, at: number): Promise<Page> {
  for (const [path, frame] of Object.entries(frames)) rep.playground.page(HOST, path, frame);
  return rep.visit(`https://${HOST}/bench/${at}`, html);
}

/** Fields of keys each, every one left with Tab. */
async function type(page: Page, fields: number, keys: number): Promise<void> {
  await page.locator('#f0').click();
  for (let field = 0; field < fields; field += 1) {
    for (let key = 0; key < keys; key += 1) await page.keyboard.press('a');
    await page.keyboard.press('Tab');
  }
  await page.waitForTimeout(500);
}

async function press(page: Page): Promise<void> {
  await page.locator('#f1').click();
  for (let key = 0; key < KEYS; key += 1) await page.keyboard.press('a');
}

const mutate = (page: Page): Promise<void> =>
  page.evaluate(async (count) => {
    const box = document.body.appendChild(document.createElement('div'));
    for (let at = 0; at < count; at += 1) {
      box.append(document.createElement('span'));
      if (at % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    }
    box.remove();
  }, MUTATIONS);

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Loads a page anew and uses it a little: what that took, and what it has filled, in bytes. */
async function begin(page: Page): Promise<{ readonly ours: Traced; readonly heap: number }> {
  await page.bringToFront();
  const ours = await traced(page, async () => {
    await page.reload();
    await type(page, 2, 1);
  });
  return { ours, heap: await heapOf(page) };
}

/** What each act costs by itself, in milliseconds of script. */
async function round(
  page: Page,
): Promise<Record<'keystroke' | 'keystroke all in' | 'commit' | 'mutation', number>> {
  await page.bringToFront();
  return {
    keystroke: (await scriptTime(page, () => press(page))) / KEYS,
    'keystroke all in':
      (await scriptTime(page, () => type(page, FIELDS, KEYS_A_FIELD))) / (FIELDS * KEYS_A_FIELD),
    commit: (await scriptTime(page, () => type(page, COMMITS, 1))) / COMMITS,
    mutation: (await scriptTime(page, () => mutate(page))) / MUTATIONS,
  };
}

async function measure({ rep, bare, empty }: Browsers, page: BenchPage, at: number): Promise<Cost> {
  const plain = await open(bare, page, at);
  const observed = await open(rep, page, at);
  const world = await open(empty, page, at);
  const without = await begin(plain);
  const { ours, heap } = await begin(observed);
  const floor = (await begin(world)).heap;
  const frames = observed.frames().length;
  await world.close();
  const costs = { keystroke: [], 'keystroke all in': [], commit: [], mutation: [] } as Record<
    string,
    number[]
  >;
  for (let at = 0; at < ROUNDS; at += 1) {
    const alone = await round(plain);
    const withUs = await round(observed);
    for (const what of Object.keys(alone) as (keyof typeof alone)[])
      costs[what]?.push(withUs[what] - alone[what]);
  }
  await plain.close();
  await observed.close();
  const least = (what: What) => Math.max(0, Math.min(...(costs[what] ?? [])));
  return {
    keystroke: least('keystroke'),
    'keystroke all in': least('keystroke all in'),
    commit: least('commit'),
    mutation: least('mutation'),
    'longest task': ours.longestMs,
    load: ours.loadMs / frames,
    'heap of a frame': (heap - without.heap) / frames,
    'of it ours': (heap - floor) / frames,
  };
}

const { values, positionals } = parseArgs({
  options: { slow: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const folder = mkdtempSync(path.join(tmpdir(), 'retyped-page-'));
const slowed = path.join(folder, 'slowed');
const slow = `addEventListener('keydown', () => ${busy(Number(values.slow))}, true);`;
const extension = Number(values.slow) > 0 ? slowedBuild(slowed, 'observer.js', slow) : e2eBuild;
const wanted = PAGES.filter(({ name }) => positionals.every((word) => name.includes(word)));

const rep = await openRep({ extension });
const bare = await openRep({ extension: null });
const empty = await openRep({
  extension: emptiedBuild(path.join(folder, 'empty'), ['observer.js', 'gate.js']),
});
try {
  await rep.consent();
  await empty.consent();
  for (const [at, page] of wanted.entries()) {
    const cost = await measure({ rep, bare, empty }, page, at);
    for (const [what, { budget, goal }] of Object.entries(LIMITS)) {
      const value = cost[what as What];
      const isOver = value > budget;
      if (isOver) process.exitCode = 1;
      const [text, unit] = goal > 1_000 ? [String(Math.round(value)), 'bytes'] : [value.toFixed(4), 'ms'];
      const verdict = isOver
        ? 'OVER'
        : value > goal
          ? 'within the budget, not yet the goal'
          : 'meets the goal';
      console.log(`${page.name}, ${what}: ${text} ${unit} (budget ${budget}, goal ${goal}): ${verdict}`);
    }
  }
} finally {
  await rep.close();
  await bare.close();
  await empty.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
