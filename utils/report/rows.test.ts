import { expect, test } from 'vitest';
import { flowOf, reportOf, toolOf, WEEK, weekWith } from '../../tests/report-maker';
import { companyReports } from '../../tests/report-team';
import { canonicalBytes } from './canonical';
import { readReport } from './read';
import { warehouseRowSchema } from './row-schema';
import { ndjsonOf, rowsOf } from './rows';

const flow = flowOf('salesforce', 'zendesk', 3, {
  map: [
    { from: { kind: 'email', label: 'Email' }, to: { kind: 'email' }, fields: 7 },
    { from: { kind: 'company' }, to: { kind: 'company' }, fields: 2 },
  ],
  methods: { typed: 10, pasted: 2 },
  answers: { broken: 1 },
  disagreeing: 4,
  intended: 5,
});
const report = reportOf('jane', [weekWith([flow], [toolOf('zendesk', 6, { lookups: 9 })])], {
  department: 'Sales',
  precision: { right: 3, judged: 4 },
});

test('a row for everything that a report says', () => {
  const rows = rowsOf(report);
  expect(rows.map(({ line }) => line)).toEqual([
    'report',
    'week',
    'tool',
    'tool_type',
    'flow',
    'field',
    'field',
    'record_type',
    'method',
    'method',
    'answer',
  ]);
  const heads = {
    version: 1,
    report: report.id,
    rows: 11,
    team: report.team,
    department: 'Sales',
    floor: 5,
    quarter: '2026-Q4',
    contributor: report.contributor,
    browser: report.browser,
    revision: 1,
    made: report.made,
  };
  expect(rows[0]).toEqual({
    ...heads,
    nth: 0,
    week: '',
    line: 'report',
    app: '0.1.0',
    retention_days: 90,
    pill: 'show',
    survey: 1,
    spot_check: 1,
    judged_right: 3,
    judged: 4,
  });
  expect(rows[5]).toEqual({
    ...heads,
    nth: 5,
    week: WEEK,
    line: 'field',
    from_tool: 'salesforce',
    to_tool: 'zendesk',
    from_kind: 'email',
    from_label: 'Email',
    to_kind: 'email',
    to_label: '',
    fields: 7,
  });
  expect(rows[8]).toMatchObject({ line: 'method', method: 'pasted', fields: 2 });
});

test('every row has the shape that the schema describes, and its report and place are its key', () => {
  const rows = [report, ...companyReports(6, 20)].flatMap(rowsOf);
  for (const row of rows) expect(warehouseRowSchema.parse(row)).toEqual(row);
  expect(new Set(rows.map(({ report: id, nth }) => `${id} ${nth}`)).size).toBe(rows.length);
  for (const [id, own] of Map.groupBy(rows, (row) => row.report))
    expect([id, own.every((row, i) => row.nth === i && row.rows === own.length)]).toEqual([id, true]);
});

test('the same report gives the same bytes, whatever order its counts were written in', () => {
  const again = readReport(canonicalBytes(report));
  expect(ndjsonOf([again])).toBe(ndjsonOf([report]));
  const lines = ndjsonOf([report]).split('\n');
  expect(lines.pop()).toBe('');
  expect(lines.map((line) => JSON.parse(line))).toEqual(rowsOf(report));
});

/** Every number and word of a value, but for the keys. */
function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}

test('nothing but what the report says', () => {
  const said = new Set(leavesOf(report));
  for (const { nth, rows, line, version, ...row } of rowsOf(report)) {
    const own: Record<string, unknown> = row;
    for (const name of ['type', 'method', 'answer', 'survey', 'spot_check']) delete own[name];
    expect(leavesOf(own).filter((leaf) => leaf !== '' && !said.has(leaf))).toEqual([]);
  }
});
