/**
 * `npm run bench:ledger`: what a commit costs in a real Chromium while the ledger grows to a million values, and what
 * each value takes on disk. Prints a table, writes `.output/bench/ledger.json`, and ends with 1 when a floor is missed.
 * `-- 1000 20000` measures other sizes; `--filled FOLDER` keeps the filled ledgers there and uses them again, as long as
 * nothing that fills them has changed.
 */
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { openBench, sizeOnDisk } from './browser';
import { missedFloors, type Stage } from './floors';
import type { Asked } from './requests';

const FIELDS = 6;
const SIZES = [1_000, 100_000, 1_000_000];
/** Records typed at each size, before anything is counted and then counted. */
const WARM_UP = 20;
const MEASURED = 80;
/**
 * Records asked for after a fill, and again in the browser that is measured. A ledger that grew by commits was searched at
 * each; one filled in bulk never was, and LevelDB moves a table that is searched in vain a hundred times (its seek
 * compaction): that is not a commit's to pay.
 */
const ASKED = 600;
const askedOf = (records: number) =>
  Array.from({ length: ASKED }, (_, i) => Math.floor((i * records) / ASKED));

const root = path.resolve(import.meta.dirname, '../..');
const { values: options, positionals } = parseArgs({
  options: { filled: { type: 'string' } },
  allowPositionals: true,
});
const sizes = positionals.map(Number).filter(Number.isFinite);
const folder = await mkdtemp(path.join(tmpdir(), 'retyped-bench-'));
const stages = await measure(sizes.length > 0 ? sizes : SIZES).finally(() =>
  rm(folder, { recursive: true, force: true, maxRetries: 5 }),
);
console.table(
  Object.fromEntries(
    stages.map((stage) => [
      stage.values.toLocaleString('en'),
      {
        'p50 ms': stage.p50,
        'p95 ms': stage.p95,
        'decide p95': stage.decideP95,
        'apply p95': stage.applyP95,
        'page CPU ms': stage.pageCpuMs,
        'browser CPU ms': stage.browserCpuMs,
        'requests p50': stage.requestsP50,
        'requests p95': stage.requestsP95,
        'rows p95': stage.rowsP95,
        'transactions p95': stage.transactionsP95,
        'heap MB': stage.heapMb,
        'bytes/entry': stage.bytesPerEntry,
        'filled in s': stage.fillSeconds,
      },
    ]),
  ),
);
const missed = missedFloors(stages);
const output = path.join(root, '.output/bench/ledger.json');
await mkdir(path.dirname(output), { recursive: true });
await writeFile(output, `${JSON.stringify({ stages, missed }, null, 2)}\n`);
for (const floor of missed) console.error(`Missed: ${floor}`);
process.exitCode = missed.length > 0 ? 1 : 0;

async function measure(values: readonly number[]): Promise<Stage[]> {
  const script = await scriptOfPage();
  const total = Math.ceil(Math.max(...values) / FIELDS);
  const found: Stage[] = [];
  let before: { readonly profile: string; readonly records: number } | undefined;
  for (const size of values) {
    const records = Math.ceil(size / FIELDS);
    const began = Date.now();
    const filled = await filledProfile(script, { from: before, records, total });
    const fillSeconds = Math.round((Date.now() - began) / 1000);
    before = { profile: filled, records };
    const bytesPerEntry = Math.round((await sizeOnDisk(filled)) / (records * FIELDS));
    const profile = path.join(folder, 'typed');
    await cp(filled, profile, { recursive: true });
    found.push({ values: size, ...(await typeInto(profile, script, records)), bytesPerEntry, fillSeconds });
    await rm(profile, { recursive: true, maxRetries: 5 });
    console.log(JSON.stringify(found.at(-1)));
  }
  return found;
}

async function scriptOfPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'page.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** A profile whose ledger holds so many records, made from a smaller one unless it was kept. */
async function filledProfile(
  script: string,
  fill: {
    readonly from: { readonly profile: string; readonly records: number } | undefined;
    readonly records: number;
    readonly total: number;
  },
): Promise<string> {
  const profile = path.join(options.filled ?? folder, `${fill.records}-of-${fill.total}`);
  if (existsSync(profile)) return profile;
  // Filled under another name: what was broken off is not taken for a filled one.
  const begun = `${profile}-begun`;
  await rm(begun, { recursive: true, force: true });
  if (fill.from) await cp(fill.from.profile, begun, { recursive: true });
  await openBench(begun, script, async (bench) => {
    await bench.fill(fill.from?.records ?? 0, fill.records, fill.total);
    await bench.ask(askedOf(fill.records));
  });
  await rename(begun, profile);
  return profile;
}

/** Types records into a ledger that holds so many. */
async function typeInto(
  profile: string,
  script: string,
  records: number,
): Promise<Omit<Stage, 'values' | 'bytesPerEntry' | 'fillSeconds'>> {
  return openBench(profile, script, async ({ ask, type, heapBytes, cpuSeconds }) => {
    await ask(askedOf(records));
    await type(records, records + WARM_UP);
    const before = await cpuSeconds();
    const typed = await type(records + WARM_UP, records + WARM_UP + MEASURED);
    const after = await cpuSeconds();
    const commits = typed.decideMs.length;
    const ofEach = (seconds: number) => Math.round((1e5 * seconds) / commits) / 100;
    const sums = typed.decideMs.map((ms, i) => ms + (typed.applyMs[i] ?? 0));
    const asked = (figure: keyof Asked) => typed.asked.map((each) => each[figure]);
    return {
      p50: quantile(sums, 0.5),
      p95: quantile(sums, 0.95),
      decideP95: quantile(typed.decideMs, 0.95),
      applyP95: quantile(typed.applyMs, 0.95),
      pageCpuMs: ofEach(after.page - before.page),
      browserCpuMs: ofEach(after.browser - before.browser),
      requestsP50: quantile(asked('requests'), 0.5),
      requestsP95: quantile(asked('requests'), 0.95),
      rowsP95: quantile(asked('rows'), 0.95),
      transactionsP95: quantile(asked('transactions'), 0.95),
      linked: typed.linked,
      heapMb: Math.round((await heapBytes()) / 1e5) / 10,
    };
  });
}

/** Nearest rank, to a hundredth of a millisecond. */
function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const rank = Math.max(0, Math.ceil(share * sorted.length) - 1);
  return Math.round((sorted[rank] ?? Number.NaN) * 100) / 100;
}
