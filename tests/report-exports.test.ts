import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { read as readWorkbook, utils as sheets } from '@e965/xlsx';
import { parseHTML } from 'linkedom';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { vocabulary } from '../components/team/exports/vocabulary';
import type { ToolId } from '../utils/model';
import type { CaseFile } from '../utils/report/case-file';
import { csvOf, guardFormula } from '../utils/report/exports/csv';
import { htmlOf } from '../utils/report/exports/html';
import { escapeMarkdown, markdownOf } from '../utils/report/exports/markdown';
import { parquetOf } from '../utils/report/exports/parquet';
import { escapeXml, gapsSvg, trendSvg } from '../utils/report/exports/svg';
import { type ExportTable, fieldTable, flowTable, gapTable, toolTable } from '../utils/report/exports/table';
import { xlsxOf } from '../utils/report/exports/xlsx';
import { publish } from '../utils/report/publish';
import { rankGaps } from '../utils/report/rank';
import { flowTotals } from '../utils/report/totals';
import { speak } from './fakes/i18n';
import { heldOf, LATER, RULES } from './report-maker';
import { closeAll, companyReports } from './report-team';

const reports = companyReports(24, 6);
const figures = publish(RULES, heldOf(reports), closeAll(reports), LATER);
const gaps = rankGaps(figures, {
  rate: { amount: 60, currency: 'EUR' },
  daysPerQuarter: 60,
  peopleConcerned: 90,
});
const [gap] = gaps;
if (!gap) throw new Error('the company has gaps');
const fields = fieldTable(figures);
/** Texts that a careless format would run, or lose. */
const NASTY: readonly string[] = [
  '=HYPERLINK("http://evil.example","x")',
  '+1+1',
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  'a "quoted", text',
  'two\r\nlines',
  '<script>alert(1)</script>',
  'é ü 漢字 🙂',
  '007',
];
const nasty: ExportTable = {
  name: 'nasty',
  columns: [
    { name: 'word', type: 'text' },
    { name: 'n', type: 'integer' },
    { name: 'x', type: 'number' },
  ],
  rows: [...NASTY.map((word, i) => [word, i, i / 2]), [null, null, null]],
};

let folder = '';
let duck: Awaited<ReturnType<DuckDBInstance['connect']>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'retyped-exports-'));
  duck = await (await DuckDBInstance.create(':memory:')).connect();
});
afterAll(async () => {
  duck.closeSync();
  await rm(folder, { recursive: true });
});

async function save(name: string, content: string | ArrayBuffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === 'string' ? content : new Uint8Array(content));
  return path;
}
const query = async (sql: string) => (await duck.runAndReadAll(sql)).getRowsJson();

describe.each([
  ['CSV', async (table: ExportTable) => `read_csv('${await save(`${table.name}.csv`, csvOf(table))}')`],
  [
    'Parquet',
    async (table: ExportTable) =>
      `read_parquet('${await save(`${table.name}.parquet`, await parquetOf(table))}')`,
  ],
])('%s, read back by DuckDB', (format, sourceOf) => {
  test('holds every figure that the page shows', async () => {
    const source = await sourceOf(fields);
    const sums = await query(
      `select from_tool, to_tool, sum(fields)::int from ${source} group by all order by 3 desc, 1, 2`,
    );
    const rounded = flowTotals(figures).map(({ from, to, map, mapRest }) => [
      from,
      to,
      map.reduce((sum, pair) => sum + pair.fields, 0) + mapRest,
    ]);
    expect(sums).toEqual(rounded.sort((a, b) => Number(b[2]) - Number(a[2])));
    const times = await query(
      `select sum(s)::int from (select distinct week, from_tool, to_tool, flow_hands_on_s s from ${source})`,
    );
    expect(times).toEqual([[flowTotals(figures).reduce((sum, { handsOn }) => sum + handsOn, 0)]]);
  });

  test('has its columns in order and with their types', async () => {
    const described = await query(`describe select * from ${await sourceOf(fields)}`);
    expect(described.map(([name]) => name)).toEqual(fields.columns.map(({ name }) => name));
    const typeOf = new Map(described.map(([name, type]) => [name, type]));
    expect([typeOf.get('week'), typeOf.get('fields')]).toEqual(['VARCHAR', 'BIGINT']);
  });

  test('keeps texts that a careless format would run or lose', async () => {
    const isCsv = format === 'CSV';
    const source = await sourceOf(nasty);
    const back = await query(`select word, n::int, x::double from ${source} order by n nulls last`);
    expect(back).toEqual([
      ...NASTY.map((word, i) => [isCsv ? guardFormula(word) : word, i, i / 2]),
      ...(isCsv ? [[null, null, null]] : [[null, null, null]]),
    ]);
  });
});

test('no cell of a CSV begins a formula', () => {
  const firsts = NASTY.map((word) => guardFormula(word)[0]);
  expect(firsts.slice(0, 5)).toEqual(["'", "'", "'", "'", "'"]);
  expect(guardFormula('Close date')).toBe('Close date');
});

test('a workbook opens in another library: sheets, types, and no formula', async () => {
  const blob = await xlsxOf([gapTable(gaps, 'EUR'), flowTable(figures), toolTable(figures), nasty]);
  const book = readWorkbook(await blob.arrayBuffer());
  expect(book.SheetNames).toEqual(['gaps', 'flows', 'tools', 'nasty']);
  const rows = (name: string) =>
    sheets.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1, defval: null });
  expect(rows('gaps')[0]).toEqual(gapTable(gaps, 'EUR').columns.map(({ name }) => name));
  expect(rows('gaps').slice(1)).toEqual(gapTable(gaps, 'EUR').rows);
  expect(rows('flows').slice(1)).toEqual(flowTable(figures).rows);
  expect(rows('tools').slice(1)).toEqual(toolTable(figures).rows);
  const cells = Object.entries(book.Sheets.nasty ?? {}).filter(([name]) => /^A\d/.test(name));
  expect(cells.map(([, cell]) => cell.f).filter(Boolean)).toEqual([]);
  expect(cells.slice(1, 11).map(([, cell]) => String(cell.v).replace(/\r?\n/, '\r\n'))).toEqual(NASTY);
});

const file: CaseFile = {
  from: gap.from,
  to: gap.to,
  owner: 'Ada Lovelace',
  opened: '2026-10-01',
  asked: '2026-11-01',
  approvals: [{ of: 'security', asked: '2026-11-02' }],
  requests: [],
  notes: [],
};
const input = {
  gap,
  figures,
  currency: 'EUR',
  file,
  costs: {
    middleware: {
      money: { once: 4000, monthly: 150 },
      expertise: 'integrator' as const,
      weeks: 3,
      removes: 0.8,
    },
    api: { money: { once: 18_000, monthly: 200 }, expertise: 'developer' as const, weeks: 8, removes: 0.9 },
  },
};

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s/g, ' ');

test('the page opens with what decides, loads nothing and runs nothing', () => {
  const html = htmlOf(input, vocabulary());
  const { document } = parseHTML(html);
  expect(document.title).toBe('Missing integration: Salesforce to QuickBooks Online');
  expect(plain(document.querySelector('.lead')?.textContent)).toMatch(
    /^From Salesforce to QuickBooks Online, people carry [\d,]+ records by hand each quarter\. That costs €[\d,]+ – €[\d,]+ \([\d,]+–[\d,]+ hr\)\.$/,
  );
  const keys = [...document.querySelectorAll('dl div')].map((part) =>
    plain([...part.children].map((child) => child.textContent).join(' | ')),
  );
  expect(keys).toEqual([
    'People | 24 of 90 | observed, of those who do this work',
    expect.stringMatching(/^Person-days observed \| \d+ \| 96 of 98 checked findings were right$/),
    'An integration could remove | 80% | Middleware',
    expect.stringMatching(/^Each month of waiting \| €[\d,]+ – €[\d,]+ \| [\d,]+–[\d,]+ hr$/),
    expect.stringMatching(/^Pays back if \| \d+% disappears \| Middleware$/),
  ]);
  expect(document.querySelectorAll('script, link, img, iframe, object, [onload], [onclick]')).toHaveLength(0);
  expect(html).not.toMatch(/\b(?:src|href)=|url\(|@import/);
  expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none'/);
  expect(document.querySelectorAll('svg rect').length).toBe(6);
  expect(html).toContain('@media print');
});

test('markup in names stays text, in the page and in the ticket', () => {
  const evil = '<img src=x onerror=alert(1)> [x](http://evil.example) @everyone #1 | `' as ToolId;
  const bad = { ...input, gap: { ...gap, from: evil }, file: { ...file, owner: '<b>Ada</b>' } };
  const { document } = parseHTML(htmlOf(bad, vocabulary()));
  expect(document.querySelectorAll('img, b, a')).toHaveLength(0);
  expect(document.querySelector('h1')?.textContent).toContain(evil);
  const ticket = markdownOf(bad, vocabulary());
  expect(ticket).not.toMatch(/(?<!\\)<(?:img|b)/);
  expect(ticket).not.toMatch(/\]\(http:\/\/evil/);
  expect(ticket).not.toContain('@everyone');
  expect(escapeMarkdown('a|b\nc')).toBe('a\\|b c');
});

test('the ticket tells the same figures as the page, in tables of even width', () => {
  const ticket = markdownOf(input, vocabulary());
  const { document } = parseHTML(htmlOf(input, vocabulary()));
  for (const cell of document.querySelectorAll('td'))
    expect(ticket).toContain(escapeMarkdown(cell.textContent ?? ''));
  const tables = ticket.split('\n\n').filter((block) => block.startsWith('|'));
  expect(tables.length).toBeGreaterThan(4);
  for (const table of tables) {
    const widths = table.split('\n').map((line) => line.match(/(?<!\\)\|/g)?.length);
    expect(new Set(widths).size).toBe(1);
  }
});

test('pictures are one well-formed element each, and a hidden week is no bar of no height', () => {
  const hidden = trendSvg(
    [
      { week: '2026-W45' as never, fields: 4, records: 2 },
      { week: '2026-W46' as never, fields: null, records: null },
    ],
    vocabulary(),
  );
  expect(hidden.match(/<rect/g)).toHaveLength(1);
  expect(plain(hidden)).toContain('November 9 – 15, 2026: too few people to show');
  const { document } = parseHTML(gapsSvg(gaps, vocabulary()));
  expect(document.querySelectorAll('rect')).toHaveLength(gaps.length * 2 + 2);
  expect(document.querySelector('text:last-of-type')?.textContent).toBe(vocabulary().t('popup_time_how'));
});

describe('in another language', () => {
  const textsOf = () => {
    const { document } = parseHTML(htmlOf({ ...input, gap: odd }, vocabulary()));
    const parts = document.querySelectorAll('h1, h2, p, dt, dd, th, td, footer, text, title');
    return [...parts].map((part) => plain(part.textContent).trim());
  };
  /** Free text has no value that stands for one: words do. */
  const odd = {
    ...gap,
    typical: { ...gap.typical, pairs: [{ from: 'longText' as const, to: 'choice' as const }] },
  };
  afterEach(() => speak('en', 'en-US'));

  test.each(['de', 'es', 'fr', 'id', 'ja', 'pt_BR'])(
    '%s: no sentence of a brief is left in English',
    (language) => {
      const english = new Set(textsOf());
      speak(language);
      const same = textsOf().filter((text) => english.has(text) && /\p{L}{2,} \p{L}{2,}/u.test(text));
      expect(same.filter((text) => !/^(QuickBooks Online|Ada Lovelace)/.test(text))).toEqual([]);
      expect(markdownOf({ ...input, gap: odd }, vocabulary())).toContain(
        escapeMarkdown(vocabulary().t('team_example_choice')),
      );
      expect(gapsSvg(gaps, vocabulary())).toContain(escapeXml(vocabulary().t('team_hours_quarter')));
    },
  );
});

test('no export has a column or a word about one person', async () => {
  const ids = reports.flatMap(({ contributor, browser, id }) => [contributor, browser, id]);
  const tables = [fields, flowTable(figures), toolTable(figures), gapTable(gaps, 'EUR')];
  const blob = await xlsxOf(tables);
  const all = [
    ...tables.map(csvOf),
    htmlOf(input, vocabulary()),
    markdownOf(input, vocabulary()),
    ...(await Promise.all(
      tables.map(async (table) => new TextDecoder('latin1').decode(await parquetOf(table))),
    )),
    JSON.stringify(readWorkbook(await blob.arrayBuffer())),
    JSON.stringify(figures),
  ].join('\n');
  expect(ids.filter((id) => all.includes(id))).toEqual([]);
  const columns = tables.flatMap((table) => table.columns.map(({ name }) => name));
  expect(columns.filter((name) => /contributor|person_id|browser|user/.test(name))).toEqual([]);
});
