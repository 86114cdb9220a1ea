import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** One file for each unit, so that a stranger finds it by its name and reads it in a minute. */
const LONG = 200;
const MEDIAN = 70;
/** Files above 200 lines, each with what keeps it whole. Whoever adds one says why; most are better split. */
const KNOWN_LONG: Readonly<Record<string, string>> = {
  'e2e/firefox/rep.ts': 'a rep in Firefox: one class, as its Chromium twin',
  'e2e/harness/fields.ts': 'one way into a field for each way there is',
  'e2e/hostile-forms.ts': 'a table of forms',
  'scripts/gallery/pages.tsx': 'a table of states',
  'scripts/gallery/samples.ts': 'sample data',
  'tests/breaks/index.ts': 'a table of breaks',
  'tests/rep-year.ts': 'a made-up year, and its recount',
  'tests/report-hostile.ts': 'a table of hostile reports',
  'tests/report-team.ts': 'a made-up company',
  'utils/fields/stays.ts': 'what may be watched without slowing a page',
  'utils/fields/watch.ts': 'the observer: one state machine',
  'utils/model.ts': 'the words of the design as types',
  'warehouse/figures.ts': 'every figure as the warehouse sums it',
};
/** Generated lists, and data that is as long as what it lists. */
const DATA = /(?:catalogue|kinds\/|countries|legal-forms|nicknames|transliterate|dictionary\/|\.d)\b.*\.ts$/;

const lengths = globSync(
  '{utils,components,entrypoints,scripts,tests,e2e,eval,bench,playground,warehouse}/**/*.{ts,tsx}',
  {
    exclude: (name) => /node_modules|dist/.test(String(name)),
  },
)
  .filter((file) => !/\.(?:test|spec)\.tsx?$/.test(file) && !DATA.test(file))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines);

test('half of the files are short', () => {
  expect(lengths.length).toBeGreaterThan(300);
  expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThanOrEqual(MEDIAN);
});

test('files above 200 lines are few, and known by name', () => {
  const long = lengths.filter(({ lines }) => lines > LONG).map(({ file }) => file);
  expect(long.filter((file) => !(file in KNOWN_LONG))).toEqual([]);
  expect(long.length).toBeLessThanOrEqual(Object.keys(KNOWN_LONG).length);
  expect(long.length).toBeLessThan(lengths.length / 30);
});

test('the HTML of every page of the extension is one text: what differs is in its script', () => {
  const pages = globSync('entrypoints/*/index.html').map((file) => readFileSync(file, 'utf8'));
  expect(pages.length).toBeGreaterThan(3);
  expect(new Set(pages).size).toBe(1);
});
