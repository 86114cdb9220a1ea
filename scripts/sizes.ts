/**
 * `npm run sizes [-- entrypoint …]`: what fills each entrypoint of the extension, in bytes of minified script, by package
 * and folder. Builds once more with source maps, apart from `.output/chrome-mv3`. e2e/sizes.spec.ts holds the budgets.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entrypointsOf } from './sizes/entrypoints';
import { bytesBySource, partOf, type SourceMap } from './sizes/sources';

const SHOWN = 12;
const wanted = process.argv.slice(2);
const outDir = mkdtempSync(join(tmpdir(), 'retyped-sizes-'));

/** Bytes of each part of a script. */
function partsOf(file: string): ReadonlyMap<string, number> {
  // A script that is all glue has no map.
  const map: SourceMap = existsSync(`${file}.map`)
    ? JSON.parse(readFileSync(`${file}.map`, 'utf8'))
    : { sources: [], mappings: '' };
  const parts = new Map<string, number>();
  for (const [source, bytes] of bytesBySource(readFileSync(file, 'utf8'), map)) {
    const part = partOf(source);
    parts.set(part, (parts.get(part) ?? 0) + bytes);
  }
  return parts;
}

function print(title: string, files: readonly string[]): void {
  const sums = new Map<string, number>();
  for (const file of files)
    for (const [part, bytes] of partsOf(file)) sums.set(part, (sums.get(part) ?? 0) + bytes);
  const sorted = [...sums].sort(([, a], [, b]) => b - a);
  const all = sorted.reduce((sum, [, bytes]) => sum + bytes, 0);
  const line = (bytes: number, what: string) =>
    console.log(
      `${bytes.toLocaleString('en').padStart(11)}  ${`${Math.round((bytes / all) * 100)} %`.padStart(5)}  ${what}`,
    );
  console.log(`\n${title}: ${all.toLocaleString('en')} bytes`);
  for (const [part, bytes] of sorted.slice(0, SHOWN)) line(bytes, part);
  const rest = sorted.slice(SHOWN);
  if (rest.length > 0)
    line(
      rest.reduce((sum, [, bytes]) => sum + bytes, 0),
      `${rest.length} more parts`,
    );
}

try {
  execFileSync('tsx', [join(import.meta.dirname, 'sizes/build.ts'), outDir], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const built = join(outDir, 'chrome-mv3');
  for (const { name, start, later } of entrypointsOf(built)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const paths = (files: readonly string[]) => files.map((file) => join(built, file));
    print(name, paths(start));
    if (later.length > 0) print(`${name}, when something needs it`, paths(later));
  }
} finally {
  rmSync(outDir, { recursive: true });
}
