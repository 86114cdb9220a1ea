/**
 * `npm run eval -- SUITE [--corpora DIR] [--predictions FILE]`: measures the product's own code over the corpora and
 * prints one JSON line per source. A suite is a file of this folder that exports `suite`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Suite } from './suite';

const here = dirname(fileURLToPath(import.meta.url));
const names = readdirSync(here)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .filter((file) => /^export .*\bsuite\b/m.test(readFileSync(join(here, file), 'utf8')))
  .map((file) => file.slice(0, -3));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpora: { type: 'string' }, predictions: { type: 'string' } },
});
const name = positionals[0] ?? '';
const corpora = resolve(values.corpora ?? process.env.RETYPED_CORPORA ?? join(here, '../../shared/corpora'));

if (!names.includes(name)) fail(`usage: eval SUITE, one of: ${names.join(', ')}`);
if (!existsSync(corpora)) fail(`no corpora at ${corpora}: pass --corpora or set RETYPED_CORPORA`);
const { suite } = (await import(`./${name}.ts`)) as { suite: Suite };
const options = values.predictions ? { corpora, predictions: resolve(values.predictions) } : { corpora };
const lines = suite(options);
if (lines instanceof Promise) await lines;
else for await (const line of lines) console.log(JSON.stringify(line));

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
