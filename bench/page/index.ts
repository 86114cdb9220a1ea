/**
 * `npm run bench:page`: what the observer costs a page. Types into four pages (120 fields, 5,000 fields, one that renders
 * anew on each key, one of thirty frames) with and without the extension, rounds interleaved, and prints the difference
 * in script time, what Chromium's tracing says of our longest task and of loading our scripts, and the heap; and beside
 * it what an observer that does the least costs in the same run, since a browser takes its price for listening at all.
 * The budget is what must hold, the goal what it should become. Exit code 1 when a budget is exceeded. `-- frames`
 * measures the pages with that word in their names alone; `-- --slow 0.1` busies each key for so many milliseconds, to
 * see that it turns red. Needs `npm run build:e2e`; `npm test` runs it for the page of 120 fields.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { e2eBuild } from '../../e2e/harness/build-folder';
import { openRep, type Rep } from '../../e2e/harness/rep';
import { busy, replacedBuild, slowedBuild } from '../slowed';
import { type Acts, begin, round } from './acts';
import { LEAST } from './least';
import { LIMITS, verdictOf, type What } from './limits';
import { type BenchPage, PAGES } from './pages';

/** The best of the rounds counts. */
const ROUNDS = 3;
const HOST = 'acme.zendesk.com';
/** Browsers without an extension, with ours, with one that does the least, and with one that does nothing. */
const BROWSERS = ['bare', 'ours', 'least', 'empty'] as const;
type Each<T> = Record<(typeof BROWSERS)[number], T>;
type Cost = Record<What, number>;

/** The same for each browser, one after the other. */
async function each<T>(make: (which: keyof Each<T>) => Promise<T>): Promise<Each<T>> {
  const made: Partial<Each<T>> = {};
  for (const which of BROWSERS) made[which] = await make(which);
  return made as Each<T>;
}

async function open(rep: Rep, { html, frames = {} }: BenchPage, at: number): Promise<Page> {
  for (const [path, frame] of Object.entries(frames)) rep.playground.page(HOST, path, frame);
  return rep.visit(`https://${HOST}/bench/${at}`, html);
}

/** What a page costs with an observer: ours, and the least one. */
async function measure(
  reps: Each<Rep>,
  page: BenchPage,
  at: number,
): Promise<Record<'ours' | 'least', Cost>> {
  const pages = await each((which) => open(reps[which], page, at));
  const begun = await each((which) => begin(pages[which]));
  const rounds = await each<Acts[]>(async () => []);
  for (let at = 0; at < ROUNDS; at += 1)
    await each(async (which) => rounds[which].push(await round(pages[which])));
  const frames = pages.ours.frames().length;
  await each((which) => pages[which].close());
  const costOf = (which: 'ours' | 'least'): Cost => {
    const best = (one: keyof typeof rounds, what: keyof Acts) =>
      Math.min(...rounds[one].map((each) => each[what]));
    const cost = (what: keyof Acts) => Math.max(0, best(which, what) - best('bare', what));
    const { ours, heap } = begun[which];
    return {
      keystroke: cost('keystroke'),
      'keystroke all in': cost('keystroke all in'),
      commit: cost('commit'),
      mutation: cost('mutation'),
      'longest task': ours.longestMs,
      load: ours.loadMs / frames,
      'heap of a frame': (heap - begun.bare.heap) / frames,
      'of it ours': (heap - begun.empty.heap) / frames,
    };
  };
  return { ours: costOf('ours'), least: costOf('least') };
}

const { values, positionals } = parseArgs({
  options: { slow: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const folder = mkdtempSync(path.join(tmpdir(), 'retyped-page-'));
const slow = `addEventListener('keydown', () => ${busy(Number(values.slow))}, true);`;
const extensions: Each<string | null> = {
  bare: null,
  ours: Number(values.slow) > 0 ? slowedBuild(path.join(folder, 'slowed'), 'observer.js', slow) : e2eBuild,
  least: replacedBuild(path.join(folder, 'least'), { 'observer.js': LEAST, 'gate.js': '' }),
  empty: replacedBuild(path.join(folder, 'empty'), { 'observer.js': '', 'gate.js': '' }),
};
const wanted = PAGES.filter(({ name }) => positionals.every((word) => name.includes(word)));

const reps = await each(async (which) => {
  const rep = await openRep({ extension: extensions[which] });
  if (extensions[which] !== null) await rep.consent();
  return rep;
});
try {
  for (const [at, page] of wanted.entries()) {
    const { ours, least } = await measure(reps, page, at);
    for (const what of Object.keys(LIMITS) as What[]) {
      const { line, isOver } = verdictOf(what, ours[what], least[what]);
      if (isOver) process.exitCode = 1;
      console.log(`${page.name}, ${line}`);
    }
  }
} finally {
  await each((which) => reps[which].close());
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
