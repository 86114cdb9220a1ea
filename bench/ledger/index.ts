/**
 * `npm run bench:ledger`: what a commit costs in a real Chromium while the ledger grows to a million values, and what
 * each value takes on disk. Prints a table, writes `.output/bench/ledger.json`, and ends with 1 when a floor is missed.
 * `-- 1000 20000` measures other sizes.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { openBench, sizeOnDisk } from './browser';
import { missedFloors, type Stage } from './floors';

const FIELDS = 6;
const SIZES = [1_000, 100_000, 1_000_000];
/** Records typed at each size, before anything is counted and then counted. */
const WARM_UP = 20;
const MEASURED = 80;

const root = path.resolve(import.meta.dirname, '../..');
const sizes = process.argv.slice(2).map(Number).filter(Number.isFinite);
const stages = await measure(sizes.length > 0 ? sizes : SIZES);
console.table(
  Object.fromEntries(
    stages.map((stage) => [
      stage.values.toLocaleString('en'),
      {
        'p50 ms': stage.p50,
        'p95 ms': stage.p95,
        'decide p95': stage.decideP95,
        'apply p95': stage.applyP95,
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
  const profile = await mkdtemp(path.join(tmpdir(), 'retyped-bench-'));
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'page.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  const script = outputFiles[0]?.text ?? '';
  const total = Math.ceil(Math.max(...values) / FIELDS);
  const found: Stage[] = [];
  let filled = 0;
  try {
    for (const size of values) {
      const records = Math.ceil(size / FIELDS);
      const began = Date.now();
      await openBench(profile, script, async ({ fill }) => fill(filled, records, total));
      filled = records;
      const fillSeconds = Math.round((Date.now() - began) / 1000);
      const bytes = await sizeOnDisk(profile);
      const { typed, heap } = await openBench(profile, script, async ({ type, heapBytes }) => {
        await type(records, records + WARM_UP);
        return {
          typed: await type(records + WARM_UP, records + WARM_UP + MEASURED),
          heap: await heapBytes(),
        };
      });
      const sums = typed.decideMs.map((ms, i) => ms + (typed.applyMs[i] ?? 0));
      found.push({
        values: size,
        p50: quantile(sums, 0.5),
        p95: quantile(sums, 0.95),
        decideP95: quantile(typed.decideMs, 0.95),
        applyP95: quantile(typed.applyMs, 0.95),
        requestsP50: quantile(
          typed.asked.map(({ requests }) => requests),
          0.5,
        ),
        requestsP95: quantile(
          typed.asked.map(({ requests }) => requests),
          0.95,
        ),
        rowsP95: quantile(
          typed.asked.map(({ rows }) => rows),
          0.95,
        ),
        transactionsP95: quantile(
          typed.asked.map(({ transactions }) => transactions),
          0.95,
        ),
        linked: typed.linked,
        heapMb: Math.round(heap / 1e5) / 10,
        bytesPerEntry: Math.round(bytes / (records * FIELDS)),
        fillSeconds,
      });
      console.log(JSON.stringify(found.at(-1)));
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return found;
}

/** Nearest rank, to a hundredth of a millisecond. */
function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const rank = Math.max(0, Math.ceil(share * sorted.length) - 1);
  return Math.round((sorted[rank] ?? Number.NaN) * 100) / 100;
}
