/**
 * `npm run bench:coverage [folder …]`: fills every page of fields in a real browser and prints, for each component
 * library and way of putting a value in, how many fields were recorded and how many of them right; then every miss by
 * name. Needs the end-to-end build (`npm run build:e2e`).
 */
import { type FieldResult, missesOf, type PageResult, runPage, SIGNALS } from '../e2e/harness/fields';
import { openRep } from '../e2e/harness/rep';
import { fieldPages } from '../playground/fields';

const COLUMNS = ['recorded', 'label', 'kind', 'method', 'record'] as const;
const wanted = process.argv.slice(2);
const pages = fieldPages.filter((page) => wanted.length === 0 || wanted.includes(page.id));

const rep = await openRep();
const all: PageResult[] = [];
try {
  await rep.consent({ tools: [...new Set(fieldPages.map((page) => page.tool))] });
  await rep.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  console.log(row(['library', 'signal', ...COLUMNS, 'twice']));
  for (const page of pages) {
    const result = await runPage(rep, page);
    all.push(result);
    for (const signal of SIGNALS) {
      const results = result.results.filter((each) => each.signal === signal);
      if (results.length > 0) console.log(row([page.library, signal, ...figures(results)]));
    }
  }
} finally {
  await rep.close();
}
const results = all.flatMap((page) => page.results);
console.log(row(['all', '', ...figures(results)]));
console.log('\nMisses:');
all.forEach((result, at) => {
  for (const miss of missesOf(result)) console.log(`- ${pages[at]?.id}: ${miss}`);
});

function figures(results: readonly FieldResult[]): string[] {
  const twice = results.reduce((sum, each) => sum + each.duplicates, 0);
  return [
    ...COLUMNS.map((column) => `${results.filter((each) => each[column]).length}/${results.length}`),
    String(twice),
  ];
}

function row([first = '', ...rest]: readonly string[]): string {
  return first.padEnd(42) + rest.map((cell) => cell.padEnd(9)).join(' ');
}
