import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const ROOMS = ['entrypoints', 'components', 'utils'];
const PURE = [
  'utils/model.ts',
  'utils/ids.ts',
  'utils/calendar.ts',
  'utils/zod.ts',
  'utils/tools/',
  'utils/fields/',
  'utils/prints/',
  'utils/matching/',
  'utils/intake/',
  'utils/policy/',
  'utils/delivery/target.ts',
  'utils/delivery/outcome.ts',
  'utils/delivery/request.ts',
  'utils/summary/',
  'utils/report/',
];
const BROWSER = ['#imports', 'wxt', 'webextension-polyfill'];

/** All source files under a folder, as paths from the project's root. */
function filesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(join(ROOT, path)).isDirectory()) return filesOf(path);
    return /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) ? [path] : [];
  });
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
  /** Loaded when something needs it, not with the file. */
  readonly lazy: boolean;
}

/** The imports of a file; relative ones as paths from the root. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g,
  );
  return Array.from(found, ([, type, fixed, lazy]) => {
    const name = fixed ?? lazy ?? '';
    const to = name.startsWith('.') ? relative('.', normalize(join(dirname(file), name))) : name;
    return { from: file, to, typeOnly: type !== undefined, lazy: lazy !== undefined };
  });
}

const files = ROOMS.flatMap(filesOf);
const imports = files.flatMap(importsOf);
const is = (name: string, list: readonly string[]) =>
  list.some((one) => name === one || name.startsWith(`${one}/`));
const inside = (file: string, list: readonly string[]) =>
  list.some((one) => file === one || (one.endsWith('/') && file.startsWith(one)));

/** Every file that a file reaches by value imports, itself included; by those of its start alone when asked. */
function reach(start: string, from: 'start' | 'ever' = 'ever'): Set<string> {
  const seen = new Set<string>();
  const queue = [start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const { to, typeOnly, lazy } of importsOf(file)) {
      if (typeOnly || (lazy && from === 'start')) continue;
      const real = files.find(
        (path) => path === `${to}.ts` || path === `${to}.tsx` || path === `${to}/index.ts`,
      );
      if (real) queue.push(real);
    }
  }
  return seen;
}

const LIBRARIES_OF_PAGES = ['react', 'react-dom', '@mantine', 'dexie', 'dexie-react-hooks', 'zod'];

test('the walk sees the source', () => {
  expect(files.length).toBeGreaterThan(10);
  expect(imports.length).toBeGreaterThan(10);
});

test('nothing imports entrypoints', () => {
  expect(
    imports.filter(({ from, to }) => to.startsWith('entrypoints/') && !from.startsWith('entrypoints/')),
  ).toEqual([]);
});

test('entrypoints hold no tests', () => {
  const all = readdirSync(join(ROOT, 'entrypoints'), { recursive: true }).map(String);
  expect(all.filter((name) => /\.test\./.test(name))).toEqual([]);
});

test('pure utils import no browser API, React or Dexie', () => {
  const forbidden = [...BROWSER, ...LIBRARIES_OF_PAGES.filter((name) => name !== 'zod')];
  const wrong = imports.filter(({ from, to }) => inside(from, PURE) && is(to, forbidden));
  expect(wrong).toEqual([]);
});

test('pure utils reach only pure utils', () => {
  const wrong = imports.filter(({ from, to, typeOnly }) => {
    if (!inside(from, PURE) || typeOnly || !to.startsWith('utils/')) return false;
    return !inside(`${to}.ts`, PURE) && !inside(`${to}/`, PURE);
  });
  expect(wrong).toEqual([]);
});

test.each(['observer', 'gate'])('the %s reaches no React, Dexie or Zod', (script) => {
  const wrong = [...reach(`entrypoints/${script}.ts`)]
    .flatMap(importsOf)
    .filter(({ to, typeOnly }) => !typeOnly && is(to, LIBRARIES_OF_PAGES));
  expect(wrong).toEqual([]);
});

test('the pill reaches no Dexie, Zod or Mantine', () => {
  const wrong = [...reach('entrypoints/tally.ts')]
    .flatMap(importsOf)
    .filter(({ to, typeOnly }) => !typeOnly && is(to, ['dexie', 'dexie-react-hooks', 'zod', '@mantine']));
  expect(wrong).toEqual([]);
});

test('the worker starts without the ledger, the catalogue, schemas or libraries', () => {
  const files = [...reach('entrypoints/background.ts', 'start')];
  const heavy = files.filter((file) =>
    /^utils\/(?:ledger|fields|prints|matching|report)\/|\/catalogue/.test(file),
  );
  const packages = files
    .flatMap(importsOf)
    .filter(({ to, typeOnly, lazy }) => !typeOnly && !lazy && !to.startsWith('utils/'))
    .map(({ to }) => to);
  expect(heavy).toEqual([]);
  expect([...new Set(packages)]).toEqual(['#imports']);
});

test('the popup shows its first picture without Dexie or Zod', () => {
  const wrong = [...reach('entrypoints/popup/main.tsx', 'start')]
    .flatMap(importsOf)
    .filter(({ to, typeOnly, lazy }) => !typeOnly && !lazy && is(to, ['dexie', 'dexie-react-hooks', 'zod']));
  expect(wrong).toEqual([]);
});

test('components import no browser API and no ledger; hooks do', () => {
  const wrong = imports.filter(
    ({ from, to }) =>
      from.startsWith('components/') &&
      !from.startsWith('components/hooks/') &&
      (is(to, [...BROWSER, 'dexie', 'dexie-react-hooks']) ||
        to.startsWith('utils/ledger') ||
        to === 'utils/settings'),
  );
  expect(wrong).toEqual([]);
});

test('the ledger is opened by the background and hooks alone', () => {
  const wrong = imports.filter(
    ({ from, to, typeOnly }) =>
      !typeOnly &&
      to.startsWith('utils/ledger') &&
      !['entrypoints/background.ts'].includes(from) &&
      !/^(utils\/ledger|utils\/background|components\/hooks)\//.test(from),
  );
  expect(wrong).toEqual([]);
});

test('the polyfill is imported through #imports alone', () => {
  expect(imports.filter(({ to }) => is(to, ['webextension-polyfill', 'wxt/browser']))).toEqual([]);
});

test('the network is asked in one place', () => {
  const asking = files.filter((file) =>
    /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport/.test(
      readFileSync(join(ROOT, file), 'utf8'),
    ),
  );
  expect(asking).toEqual(['utils/delivery/send.ts']);
});
