import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What one entrypoint loads: the scripts of its start, and what it may load later. */
export interface Entrypoint {
  readonly name: string;
  /** Script files, relative to the build, that run before it can show or answer anything. */
  readonly start: readonly string[];
  /** Script files that it imports when something needs them. */
  readonly later: readonly string[];
}

const STATIC = /(?:\bimport|\bfrom)\s*["']\.\/([^"']+\.js)["']/g;
const LAZY = /import\(\s*["'`]\.\/([^"'`]+\.js)["'`]\s*\)/g;

/** Every entrypoint of a built extension: scripts by themselves, pages with the modules that they reach. */
export function entrypointsOf(build: string): readonly Entrypoint[] {
  const scripts = globSync('*.js', { cwd: build }).map((file) => ({
    name: basename(file, '.js'),
    start: [file],
    later: [],
  }));
  const pages = globSync('*.html', { cwd: build }).map((page) => pageOf(build, page));
  return [...scripts, ...pages].sort((a, b) => a.name.localeCompare(b.name));
}

function pageOf(build: string, page: string): Entrypoint {
  const html = readFileSync(join(build, page), 'utf8');
  const roots = [...html.matchAll(/<script[^>]+src="\/?([^"]+\.js)"/g)].map(([, file = '']) => file);
  const name = basename(page, '.html');
  const start = reach(build, roots, [STATIC]);
  const all = reach(build, [...start], [STATIC, LAZY]);
  return { name, start: [...start], later: [...all].filter((file) => !start.has(file)) };
}

/** All files that some reach by imports of these sorts, themselves included. */
function reach(build: string, from: readonly string[], sorts: readonly RegExp[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const queue = [...from];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const current = file;
    queue.push(...sorts.flatMap((sort) => importsOf(build, current, sort)));
  }
  return seen;
}

function importsOf(build: string, file: string, sort: RegExp): readonly string[] {
  const code = readFileSync(join(build, file), 'utf8');
  const folder = file.split('/').slice(0, -1).join('/');
  return [...code.matchAll(sort)].map(([, name = '']) => join(folder, name));
}
