import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The classes that a sheet names in its selectors. */
function classesOf(sheet: string): Set<string> {
  const selectors = read(sheet)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\{[^{}]*\}/g, '{}');
  return new Set([...selectors.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name));
}

const IMPORT = /import (\w+) from '(\.[^']*(?:\.module\.css|\/style))'/g;

/** What a file imports as style sheets, itself or through the folder's `style.ts`. */
function sheetsOf(file: string): string[] {
  return [...read(file).matchAll(IMPORT)].flatMap(([, , path = '']) => {
    const to = relative(ROOT, join(ROOT, dirname(file), path));
    return to.endsWith('.css') ? [to] : sheetsOf(`${to}.ts`);
  });
}

const sheets = globSync('components/**/*.module.css', { cwd: ROOT }).sort();
const sources = globSync('{components,scripts}/**/*.tsx', { cwd: ROOT }).filter(
  (path) => !path.includes('.test.'),
);
const merged = globSync('components/**/style.ts', { cwd: ROOT }).sort();

test.each(sheets)('%s: each class is used by a component that imports it', (sheet) => {
  const users = sources
    .filter((file) => sheetsOf(file).includes(sheet))
    .map(read)
    .map((text) => ({ text, as: [...text.matchAll(IMPORT)].map(([, name]) => name).join('|') }));
  // `style[name]` takes any class whose name the same file has as a string.
  const isUsed = (name: string) =>
    users.some(
      ({ text, as }) =>
        new RegExp(`\\b(?:${as})\\.${name}\\b`).test(text) ||
        (new RegExp(`\\b(?:${as})\\[`).test(text) && text.includes(`'${name}'`)),
    );
  expect([...classesOf(sheet)].filter((name) => !isUsed(name))).toEqual([]);
});

test.each(merged)('%s: no two of its sheets name the same class', (file) => {
  const names = sheetsOf(file).flatMap((sheet) => [...classesOf(sheet)]);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
