/**
 * `npm run bench:pill [-- entries …]`: how long a person waits from leaving a field to the pill, in a real Chromium, with
 * ledgers of several sizes: with the worker awake, and with one that the browser has put to sleep. Rounds of both are
 * interleaved. Exit code 1 above a budget; `--slow 400` busies the worker for so many milliseconds at each start, to see
 * that it turns red. Needs `npm run build:e2e`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { e2eBuild } from '../../e2e/harness/build-folder';
import { openRep } from '../../e2e/harness/rep';
import { busy, slowedBuild } from '../slowed';
import { emailsOutside, fillLedger } from './ledger';
import { commitToPill } from './round';

/** Milliseconds within which 19 of 20 pills show. */
const BUDGETS = { awake: 100, asleep: 300 } as const;
type State = keyof typeof BUDGETS;
const STATES = ['awake', 'asleep'] as const;
const ROUNDS = 20;
const WARM_UP = 2;

const { values, positionals } = parseArgs({
  options: { slow: { type: 'string', default: '0' } },
  allowPositionals: true,
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [1_000, 1_000_000];
const folder = mkdtempSync(path.join(tmpdir(), 'retyped-pill-'));

const extension =
  Number(values.slow) > 0 ? slowedBuild(folder, 'background.js', busy(Number(values.slow))) : e2eBuild;

const quantile = (list: readonly number[], share: number): number =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.ceil(list.length * share) - 1)] ??
  Number.NaN;

async function measure(entries: number): Promise<void> {
  const rep = await openRep({ extension });
  try {
    await rep.consent();
    const page = await rep.extension.openPage('welcome.html');
    const began = Date.now();
    const records = await fillLedger(page, entries);
    const seconds = Math.round((Date.now() - began) / 1_000);
    await page.close();
    const emails = emailsOutside('zendesk', records, (ROUNDS + WARM_UP) * STATES.length);
    const times: Record<State, number[]> = { awake: [], asleep: [] };
    for (const [i, email] of emails.entries()) {
      const state = i % 2 === 0 ? 'awake' : 'asleep';
      const ms = await commitToPill(rep, email, state === 'asleep');
      if (ms === null) throw new Error(`No pill showed at ${entries} entries, with the worker ${state}.`);
      if (i >= WARM_UP * STATES.length) times[state].push(ms);
    }
    for (const state of STATES) {
      const [p50, p95] = [quantile(times[state], 0.5), quantile(times[state], 0.95)];
      if (p95 > BUDGETS[state]) process.exitCode = 1;
      console.log(
        `${entries.toLocaleString('en')} entries, worker ${state}: pill after ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (budget ${BUDGETS[state]})${p95 > BUDGETS[state] ? ': OVER' : ''}`,
      );
    }
    console.log(`${entries.toLocaleString('en')} entries filled in ${seconds} s`);
  } finally {
    await rep.close();
  }
}

try {
  for (const entries of sizes) await measure(entries);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
