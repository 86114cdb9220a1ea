import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BOOKS, CRM, DESK, ledgerOf, TOOLS, type Told, WEEKS } from '../tests/team-people';
import { weekOf } from '../utils/intake/week';
import { openReport, previewOf } from '../utils/report/seal';
import { weeksUpTo } from '../utils/summary/weeks';
import { TeamBrowser } from './harness/team-browser';

/**
 * Seven people play different weeks, look at their reports and release them; one page merges the files. Every figure is
 * compared with a recount from what the seven would tell, under the floor's rules written down here once more.
 */
const SCREENS = path.resolve(import.meta.dirname, '../.output/screens');
const AXE = readFileSync(path.resolve(import.meta.dirname, '../node_modules/axe-core/axe.min.js'), 'utf8');
const PEOPLE = 7;
const FLOOR = 5;
const NOW = Date.now();
const LAST = weeksUpTo(weekOf(NOW), 2)[0] ?? weekOf(NOW);
const settings = { consentAt: NOW - 90 * 86_400_000, tools: TOOLS };

let browser: TeamBrowser;
const told: Told[] = [];
const files: string[] = [];
const previews: string[] = [];
let team: Page;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await TeamBrowser.open();
});
afterAll(() => browser.close());

test('a team is made, and its invite says what it is', async () => {
  team = await browser.page('team.html');
  await team.getByLabel('Name of the team').fill('Revenue');
  await team.getByLabel('Departments').fill('Sales, Support');
  await team.getByRole('button', { name: 'Create the team' }).click();
  await team.getByRole('link', { name: 'Team', exact: true }).click();
  const { bytes } = await browser.saved(team, () =>
    team.getByRole('button', { name: 'Save as a file' }).first().click(),
  );
  const invite = JSON.parse(new TextDecoder().decode(bytes));
  expect(invite).toMatchObject({ name: 'Revenue', floor: FLOOR });
  expect(JSON.stringify(invite)).not.toContain('SECRET');
});

test('each person sees every line, and releases exactly the bytes that were shown', async () => {
  const link = await inviteFile();
  for (let person = 0; person < PEOPLE; person += 1) {
    const ledger = await ledgerOf(person, LAST);
    told.push(...ledger.told);
    await browser.become(ledger, settings);
    const page = await browser.page('dashboard.html#share');
    await page.getByLabel('Invite file').setInputFiles(link);
    await page.getByText('Fingerprint', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Join “Revenue”' }).click();
    await page.getByRole('button', { name: 'All of them' }).click();
    await release(page, person);
    await page.close();
  }
  expect(files.length).toBeGreaterThanOrEqual(PEOPLE);
});

test('what is inside the seal is what was shown, and only the team can open it', async () => {
  const identity = await identityOf(team);
  for (const [i, file] of files.entries()) {
    const sealed = new Uint8Array(readFileSync(file));
    expect(previewOf(await openReport(sealed, identity))).toBe(previews[i]);
    expect(Buffer.from(sealed).includes('quickbooks')).toBe(false);
  }
});

test('with four people nothing is shown', async () => {
  await bring(files.slice(0, 4));
  await team.getByText('4 reports added.').waitFor();
  expect(await team.getByRole('button', { name: /^Show/ }).count()).toBe(0);
  await open('Missing integrations');
  await team.getByText('Nothing can be shown yet.').waitFor();
  expect(await team.getByRole('table').count()).toBe(0);
});

test('with seven every figure is the recount under the floor', async () => {
  await open('Reports');
  await bring(files);
  await team.getByText(`${PEOPLE - 4} reports added.`).waitFor();
  expect(await team.getByText('is here already.').count()).toBe(4);
  await team.getByRole('button', { name: `Show ${WEEKS} weeks` }).click();
  await open('Missing integrations');
  const shown = recount();
  expect([...shown.keys()]).toEqual([`${CRM} ${DESK}`]);
  const flow = shown.get(`${CRM} ${DESK}`);
  const rows = await cells(team);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.slice(0, 3)).toEqual(['1', 'Dynamics 365 → Zendesk', String(PEOPLE)]);
  await open('Journey');
  await team.getByRole('heading', { name: 'What is carried by hand' }).waitFor();
  const journey = (await cells(team)).filter((row) => row[0]?.includes('→'));
  expect(journey.map((row) => [row[0], row[3]])).toEqual([
    ['Dynamics 365 → Zendesk', flow?.fields.toLocaleString('en')],
  ]);
  await open('Missing integrations');
  await team.getByRole('link', { name: 'Dynamics 365 → Zendesk' }).click();
  const foot = await team.locator('article').innerText();
  expect(foot).toContain(`on ${flow?.records.toLocaleString('en')} records`);
  expect(foot).not.toContain('QuickBooks');
});

test('an export holds the same figures, and nobody', async () => {
  await open('Export');
  const { bytes } = await browser.saved(team, () =>
    team.getByRole('button', { name: 'Save: Flows by week as CSV' }).click(),
  );
  const [head = '', ...rows] = new TextDecoder().decode(bytes).trim().split('\r\n');
  const columns = head.replace('\ufeff', '').split(',');
  expect(columns.join()).not.toMatch(/contributor|browser|revision/);
  const sum = (name: string) =>
    rows.reduce((total, row) => total + Number(row.split(',')[columns.indexOf(name)]), 0);
  expect(rows).toHaveLength(WEEKS);
  expect({ records: sum('records'), fields: sum('fields') }).toEqual(recount().get(`${CRM} ${DESK}`));
});

test('a case keeps the evidence of the day when it was asked for', async () => {
  await open('Team');
  await team.getByLabel('What an hour costs').fill('60');
  await team.getByRole('button', { name: 'Keep' }).first().click();
  await team.getByLabel('People who do this work').fill('12');
  await team.getByRole('button', { name: 'Keep' }).nth(1).click();
  await open('Missing integrations');
  await team.getByRole('link', { name: 'Dynamics 365 → Zendesk' }).click();
  const connector = (name: string) => team.getByLabel(`Existing connector: ${name}`);
  for (const [name, value] of [
    ['Once', '100'],
    ['Each month', '10'],
    ['Weeks until live', '4'],
  ] as const) {
    await connector(name).fill(value);
    await connector(name).blur();
  }
  await team.getByText(/\d+% disappears/).waitFor();
  await team.getByRole('link', { name: 'Case file' }).click();
  await team.getByRole('button', { name: 'Open a case' }).click();
  await team.getByLabel('Owner').fill('Jane Doe');
  await team.getByLabel('Owner').blur();
  await team.getByLabel('Asked for').fill('2026-11-02');
  await team.getByText(/^When it was asked for, /).waitFor();
  await open('Cases');
  expect((await cells(team))[0]?.slice(0, 3)).toEqual(['Dynamics 365 → Zendesk', 'asked for', 'Jane Doe']);
});

test('the pages stand in light and dark, by keyboard and on paper', async () => {
  for (const scheme of ['light', 'dark'] as const) {
    await team.emulateMedia({ colorScheme: scheme });
    for (const name of [
      'Missing integrations',
      'Journey',
      'Stack',
      'Load',
      'Cases',
      'Reports',
      'Export',
      'Team',
    ]) {
      await open(name);
      await look(`team-${name}-${scheme}`);
    }
    await open('Missing integrations');
    await team.getByRole('link', { name: 'Dynamics 365 → Zendesk' }).click();
    await team.locator('article').waitFor();
    await look(`team-brief-${scheme}`);
    await team.getByRole('link', { name: 'Case file' }).click();
    await team.getByRole('heading', { name: 'The evidence' }).waitFor();
    await look(`team-case-${scheme}`);
  }
  await open('Missing integrations');
  await team.getByRole('link', { name: 'Dynamics 365 → Zendesk' }).click();
  await team.locator('article').waitFor();
  await team.setViewportSize({ width: 1024, height: 900 });
  await look('team-brief-1024');
  await team.emulateMedia({ colorScheme: 'light', media: 'print' });
  await team.screenshot({ path: `${SCREENS}/team-brief-print.png`, fullPage: true });
  await team.emulateMedia({ media: 'screen' });
});

async function inviteFile(): Promise<string> {
  return (
    await browser.saved(team, () => team.getByRole('button', { name: 'Save as a file' }).first().click())
  ).file;
}

/** Looks at every report that waits and releases it. */
async function release(page: Page, person: number): Promise<void> {
  const looks = page.getByRole('button', { name: /^Look at the report/ });
  await looks.first().waitFor();
  for (let left = await looks.count(); left > 0; left -= 1) {
    await looks.first().click();
    await page.getByRole('button', { name: 'Show the exact text' }).first().click();
    previews.push((await page.locator('pre').first().textContent()) ?? '');
    if (person === 0) await page.screenshot({ path: `${SCREENS}/release-preview.png`, fullPage: true });
    const { file } = await browser.saved(page, () =>
      page.getByRole('button', { name: 'Release as a file' }).click(),
    );
    files.push(file);
    await page.getByText('Released so far').waitFor();
  }
}

/** The team's secret key, as it lies in the page's own database. */
async function identityOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('retyped-team');
      request.onsuccess = () => resolve(request.result);
    });
    const rows = await new Promise<{ identity: string }[]>((resolve) => {
      const request = database.transaction('teams').objectStore('teams').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return rows[0]?.identity ?? '';
  });
}

async function open(name: string): Promise<void> {
  await team.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  await team.locator('nav a[aria-current]', { hasText: name }).waitFor();
  await team.getByRole('heading', { level: 1 }).waitFor();
}

async function bring(some: readonly string[]): Promise<void> {
  await open('Reports');
  await team
    .locator('input[type=file]')
    .first()
    .setInputFiles([...some]);
}

async function cells(page: Page): Promise<string[][]> {
  const rows = await page.locator('main tbody tr').all();
  return Promise.all(
    rows.map(async (row) => (await row.locator('th, td').allInnerTexts()).map((text) => text.trim())),
  );
}

async function look(name: string): Promise<void> {
  await team.screenshot({ path: `${SCREENS}/${name.replaceAll(' ', '-')}.png`, fullPage: true });
  await team.evaluate(AXE);
  const found: string[] = await team.evaluate(`axe.run().then((result) => result.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.target.join(' ')).join(', ')))`);
  expect(found, name).toEqual([]);
}

/** Each week's cell by itself: five people at least, the largest at most half, to the nearest five; then summed. */
function recount(): ReadonlyMap<string, { records: number; fields: number }> {
  const shown = new Map<string, { records: number; fields: number }>();
  const near = (count: number) => Math.round(count / 5) * 5;
  for (const week of new Set(told.map((one) => one.week)))
    for (const [from, to] of [
      [CRM, DESK],
      [CRM, BOOKS],
      [DESK, BOOKS],
    ] as const) {
      const cell = told.filter((one) => one.week === week && one.from === from && one.to === to);
      const of = (person: number) => cell.filter((one) => one.person === person).length;
      const counts = Array.from({ length: PEOPLE }, (_, person) => of(person)).filter((count) => count > 0);
      if (counts.length < FLOOR || Math.max(...counts) * 2 > cell.length) continue;
      const before = shown.get(`${from} ${to}`) ?? { records: 0, fields: 0 };
      const fields = cell.reduce((sum, one) => sum + one.fields, 0);
      shown.set(`${from} ${to}`, {
        records: before.records + near(cell.length),
        fields: before.fields + near(fields),
      });
    }
  return shown;
}
