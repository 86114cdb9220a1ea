import { readFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { read as readWorkbook, utils as sheets } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CRM, DESK, ledgerOf, TASKS, TASKS_SINCE, TOOLS, type Told, WEEKS } from '../tests/team-people';
import { weekOf, weeksUpTo } from '../utils/calendar';
import { openReport, previewOf } from '../utils/report/seal';
import { readCsv } from './harness/csv';
import { TeamBrowser } from './harness/team-browser';
import { bring, cells, identityOf, open, releaseAll } from './harness/team-page';
import { flowsIn, gapsIn, loadIn, personDaysIn, toolsIn } from './harness/team-recount';

/**
 * Seven people in seven browser profiles play different weeks, look at their reports and release them; an eighth profile
 * merges the files. Every figure, and every export, is compared with a recount from what the seven would tell.
 */
const PEOPLE = 7;
const CONCERNED = 12;
const RATE = 60;
const NOW = Date.now();
const LAST = weeksUpTo(weekOf(NOW), 2)[0] ?? weekOf(NOW);
const settings = { consentAt: NOW - 90 * 86_400_000, tools: TOOLS };

const told: Told[] = [];
const files: string[] = [];
const previews: string[] = [];
const reps: TeamBrowser[] = [];
let manager: TeamBrowser;
let team: Page;
let invite = '';

beforeAll(async () => {
  manager = await TeamBrowser.open();
});
afterAll(async () => {
  await manager?.close();
  for (const rep of reps) await rep.remove();
});

const save = (name: string) => manager.saved(team, () => team.getByRole('button', { name }).first().click());

test('a team is made, and its invite says what it is', async () => {
  team = await manager.page('team.html');
  await team.getByLabel('Name of the team').fill('Revenue');
  await team.getByLabel('Departments').fill('Sales, Support');
  await team.getByRole('button', { name: 'Create the team' }).click();
  await team.getByRole('heading', { name: 'Invites' }).waitFor();
  const saved = await save('Save as a file');
  invite = saved.file;
  const read = JSON.parse(new TextDecoder().decode(saved.bytes));
  expect(read).toMatchObject({ name: 'Revenue', floor: 5 });
  expect(JSON.stringify(read)).not.toContain('SECRET');
});

test.each(Array.from({ length: PEOPLE }, (_, person) => person))(
  'person %i, in a profile of their own, sees every line and releases it',
  async (person) => {
    const ledger = await ledgerOf(person, LAST);
    told.push(...ledger.told);
    const rep = await TeamBrowser.open();
    reps.push(rep);
    await rep.become(ledger, settings);
    const page = await rep.page('dashboard.html#share');
    await page.getByLabel('Invite file').setInputFiles(invite);
    await page.getByText('Fingerprint', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Join “Revenue”' }).click();
    await page.getByRole('button', { name: 'All of them' }).click();
    for (const { file, preview } of await releaseAll(rep, page)) {
      files.push(file);
      previews.push(preview);
    }
    await rep.stop();
  },
);

test('what is inside the seal is what was shown, and only the team can open it', async () => {
  const identity = await identityOf(team);
  expect(files.length).toBeGreaterThanOrEqual(PEOPLE);
  for (const [i, file] of files.entries()) {
    const sealed = new Uint8Array(readFileSync(file));
    expect(previewOf(await openReport(sealed, identity))).toBe(previews[i]);
    expect(Buffer.from(sealed).includes('quickbooks')).toBe(false);
  }
});

test('with four people nothing is shown, and nothing can be exported', async () => {
  await bring(team, files.slice(0, 4));
  await team.getByText('4 reports added.').waitFor();
  expect(await team.getByRole('button', { name: /^Show/ }).count()).toBe(0);
  for (const page of ['Missing integrations', 'Stack', 'Export']) {
    await open(team, page);
    await team.getByText('Nothing can be shown yet.').waitFor();
    expect(await team.getByRole('table').count()).toBe(0);
    expect(await team.getByRole('main').getByRole('button').count()).toBe(0);
  }
});

test('with seven the missing integrations are the recount: rank, people, hours, money', async () => {
  await bring(team, files);
  await team.getByText(`${PEOPLE - 4} reports added.`).waitFor();
  expect(await team.getByText('is here already.').count()).toBe(4);
  await team.getByRole('button', { name: `Show ${WEEKS} weeks` }).click();
  await open(team, 'Team');
  await team.getByLabel('What an hour costs').fill(String(RATE));
  await team.getByRole('button', { name: 'Keep' }).first().click();
  await team.getByLabel('People who do this work').fill(String(CONCERNED));
  await team.getByRole('button', { name: 'Keep' }).nth(1).click();
  await open(team, 'Missing integrations');
  const gaps = gapsIn(told, CONCERNED);
  expect(gaps.map(({ pair }) => pair)).toEqual([`${CRM} ${DESK}`, `${DESK} ${TASKS}`]);
  const rows = await cells(team);
  expect(rows.map((row) => row.slice(0, 5).map(plain))).toEqual(
    gaps.map(({ from, to, people, hours }, i) => [
      String(i + 1),
      `${NAMES[from]} → ${NAMES[to]}`,
      String(people),
      two(hours, HOURS),
      two(
        hours.map((hour) => hour * RATE),
        EUROS,
      ),
    ]),
  );
});

test('a brief has the field map, the records and the person-days of the recount, and no tool below the floor', async () => {
  const [gap] = gapsIn(told, CONCERNED);
  await team.getByRole('link', { name: 'Dynamics 365 → Zendesk' }).click();
  const text = plain(await team.locator('article').innerText());
  expect(text).toContain(`on ${gap?.records.toLocaleString('en')} records`);
  expect(text).toContain(`${PEOPLE} of ${CONCERNED}`);
  expect(text).toContain(`${personDaysIn(told)} person-days`);
  expect(text).not.toContain('QuickBooks');
  if (!gap) throw new Error('no gap');
  const { hours, seconds, records, fields, quarterRecords } = gap;
  const money = hours.map((hour) => hour * RATE);
  const days = personDaysIn(told);
  expect(text).toContain(`people carry ${two([quarterRecords])} records by hand each quarter.`);
  expect(text).toContain(`That costs ${two(money, EUROS)} (${two(hours, HOURS)}).`);
  expect(text).toContain(
    `Observed: at least ${two(
      seconds.map((one) => one / 3600),
      HOURS,
    )} on`,
  );
  expect(text).toContain(`${two([records / days])} records with ${two([fields / days])} fields per person`);
  // What an integration could remove is an assumption about kinds; what waiting costs follows from it.
  const share = Number(/An integration could remove (\d+)%/.exec(text)?.[1]) / 100;
  expect(text).toContain(
    `Each month of waiting ${two(
      money.map((sum) => (sum / 3) * share),
      EUROS,
    )}`,
  );
  const map = (await cells(team, 'article section:has-text("Fields that cross")')).map((row) => [
    row[0],
    row[2],
  ]);
  expect(map).toEqual([...(gap?.map ?? [])].map(([kind, n]) => [KINDS[kind], String(n)]));
});

test('the journey, and the stack with the tool that came in, are the recount', async () => {
  await open(team, 'Journey');
  await team.getByRole('heading', { name: 'What is carried by hand' }).waitFor();
  const arcs = (await cells(team)).filter((row) => row[0]?.includes('→'));
  const gaps = [...gapsIn(told, CONCERNED)].sort((a, b) => b.fields - a.fields);
  expect(arcs.map((row) => [row[0], row[3], plain(row[4] ?? '')])).toEqual(
    gaps.map(({ from, to, fields, seconds }) => [
      `${NAMES[from]} → ${NAMES[to]}`,
      fields.toLocaleString('en'),
      two(
        seconds.map((one) => one / 3600),
        HOURS,
      ),
    ]),
  );
  await open(team, 'Stack');
  const tools = toolsIn(told);
  const rows = await cells(team, 'section[aria-label="Stack"]');
  const records = (tool: string) =>
    tools.filter((one) => one.tool === tool).reduce((total, one) => total + one.records, 0);
  expect(Object.fromEntries(rows.map((row) => [row[0], [row[3], row[4]]]))).toEqual(
    Object.fromEntries(
      [...new Set(tools.map(({ tool }) => tool))].map((tool) => [
        NAMES[tool],
        [String(PEOPLE), records(tool).toLocaleString('en')],
      ]),
    ),
  );
  const entered = await cells(team, 'section[aria-label="Tools that came in"]');
  const jira = gapsIn(told, CONCERNED).find(({ to }) => to === TASKS);
  expect(entered).toHaveLength(1);
  expect(entered[0]?.[0]).toBe('Jira');
  expect(entered[0]?.[2]).toContain(`Zendesk: ${jira?.records} records, ${jira?.fields} fields`);
  expect(entered[0]?.[4]).toContain('Zendesk: 100%');
});

test('the load of each week is the recount: hours by hand for one person', async () => {
  await open(team, 'Load');
  const rows = await cells(team, 'main figure');
  expect(rows.map((row) => plain(row[1] ?? ''))).toEqual(loadIn(told).map((hours) => two(hours, HOURS)));
});

describe('every export is the recount, and names nobody', () => {
  const flows = () => flowsIn(told);
  const week = (offset: number) => weeksUpTo(LAST, WEEKS)[offset] ?? LAST;

  test('flows and fields as CSV, fields as Parquet', async () => {
    await open(team, 'Export');
    const csv = readCsv((await save('Save: Flows by week as CSV')).bytes);
    const expected = flows().map(({ map: _, ...flow }) => Object.values(flow).map(String));
    const names = [
      'week',
      'from_tool',
      'to_tool',
      'people',
      'records',
      'fields',
      'hands_on_s',
      'round_trip_s',
    ];
    expect(csv.map((row) => names.map((name) => row[name])).sort()).toEqual(expected.sort());
    expect(Object.keys(csv[0] ?? {}).join()).not.toMatch(/contributor|browser|revision/);
    const pairs = flows()
      .flatMap(({ week: of, from, to, map }) =>
        [...map].map(([kind, n]) => [of, from, to, kind, kind, n].join(' ')),
      )
      .sort();
    const fields = readCsv((await save('Save: Fields by week as CSV')).bytes);
    const line = (row: Readonly<Record<string, unknown>>) =>
      ['week', 'from_tool', 'to_tool', 'from_kind', 'to_kind', 'fields'].map((name) => row[name]).join(' ');
    expect(fields.map(line).sort()).toEqual(pairs);
    const { file } = await save('Save: Fields by week as Parquet');
    const duck = await (await DuckDBInstance.create(':memory:')).connect();
    const rows = (await duck.runAndReadAll(`select * from read_parquet('${file}')`)).getRowObjectsJson();
    duck.closeSync();
    expect(rows.map(line).sort()).toEqual(pairs);
  });

  test('missing integrations as CSV and in the workbook, with hours and money', async () => {
    const csv = readCsv((await save('Save: Missing integrations as CSV')).bytes);
    const expected = gapsIn(told, CONCERNED).map(({ from, to, people, records, fields, hours }, i) => ({
      rank: String(i + 1),
      from_tool: from,
      to_tool: to,
      people: String(people),
      people_observed: String(PEOPLE),
      people_concerned: String(CONCERNED),
      person_days_observed: String(personDaysIn(told)),
      records_observed: String(records),
      fields_observed: String(fields),
      hours_quarter_low: String(Math.round(hours[0] * 10) / 10),
      hours_quarter_high: String(Math.round(hours[1] * 10) / 10),
      money_quarter_low: String(Math.round(hours[0] * RATE)),
      money_quarter_high: String(Math.round(hours[1] * RATE)),
      currency: 'EUR',
    }));
    expect(csv).toMatchObject(expected);
    const { bytes } = await save('Save: All figures as an Excel workbook');
    const book = readWorkbook(bytes);
    expect(book.SheetNames).toEqual(['summary', 'gaps', 'flows', 'fields', 'tools', 'new_tools']);
    const rows = (name: string) => sheets.sheet_to_json<Record<string, unknown>>(book.Sheets[name] ?? {});
    expect(rows('gaps').map(({ records_observed }) => String(records_observed))).toEqual(
      expected.map(({ records_observed }) => records_observed),
    );
    const tool = ({ week: of, tool: name, people, entries, records }: Record<string, unknown>) =>
      [of, name, people, entries, records].join(' ');
    expect(rows('tools').map(tool).sort()).toEqual(
      toolsIn(told)
        .map((one) => tool({ ...one }))
        .sort(),
    );
  });

  test('tools that came in as CSV; figures to hand on; the brief as a page and as a ticket; charts', async () => {
    const entered = readCsv((await save('Save: Tools that came in as CSV')).bytes);
    expect(entered[0]).toMatchObject({
      tool: TASKS,
      relation: 'watched',
      first_week: week(TASKS_SINCE),
      people: '7',
    });
    const { bytes } = await save('Save: Figures to hand on, for combining with other teams');
    const handed = JSON.parse(new TextDecoder().decode(bytes));
    const records = handed.weeks.flatMap((one: { week: string; flows: { records: number }[] }) =>
      one.flows.map((flow) => flow.records),
    );
    const total = (list: readonly number[]) => list.reduce((sum, n) => sum + n, 0);
    expect(total(records)).toBe(total(flows().map((flow) => flow.records)));
    const [gap] = gapsIn(told, CONCERNED);
    for (const [format, mark] of [
      ['Web page', '<h1>Missing integration: Dynamics 365 to Zendesk</h1>'],
      ['Ticket (Markdown)', '# Missing integration: Dynamics 365 to Zendesk'],
    ] as const) {
      const saved = new TextDecoder().decode((await save(`Dynamics 365 → Zendesk: ${format}`)).bytes);
      expect(saved).toContain(mark);
      expect(plain(saved)).toContain(`${gap?.records.toLocaleString('en')} records`);
      for (const n of gap?.map.values() ?? []) expect(saved).toMatch(new RegExp(`\\b${n}\\b`));
    }
    const chart = new TextDecoder().decode((await save('Missing integrations as a picture: SVG')).bytes);
    expect(chart.match(/Dynamics 365 → Zendesk/g)?.length).toBeGreaterThan(0);
    const png = (await save('Missing integrations as a picture: PNG')).bytes;
    expect([...png.slice(1, 4)]).toEqual([...Buffer.from('PNG')]);
  });
});

/** One or both readings as the page writes them: two digits. */
const two = (numbers: readonly number[], options: Intl.NumberFormatOptions = {}) => {
  const format = new Intl.NumberFormat('en', { ...options, maximumSignificantDigits: 2 });
  const [low = 0, high = low] = numbers;
  return plain(
    format.format(low) === format.format(high) ? format.format(low) : format.formatRange(low, high),
  );
};
const HOURS: Intl.NumberFormatOptions = { style: 'unit', unit: 'hour', unitDisplay: 'short' };
const EUROS: Intl.NumberFormatOptions = { style: 'currency', currency: 'EUR', minimumFractionDigits: 0 };
const plain = (text: string) => text.replace(/\s/g, ' ').replaceAll(' – ', '–');
const NAMES: Readonly<Record<string, string>> = {
  'dynamics-365': 'Dynamics 365',
  zendesk: 'Zendesk',
  jira: 'Jira',
  'quickbooks-online': 'QuickBooks Online',
};
const KINDS: Readonly<Record<string, string>> = {
  company: 'company',
  email: 'e-mail',
  fullName: 'name',
  phone: 'phone',
};
