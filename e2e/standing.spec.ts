import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ledgerOf, TOOLS, WEEKS } from '../tests/team-people';
import { weekOf, weeksUpTo } from '../utils/calendar';
import { openReport } from '../utils/report/seal';
import { eventually } from './counting';
import { DUE, madeTeam, SAVED, UNTIL } from './harness/made-team';
import { TeamBrowser } from './harness/team-browser';

/** A standing release in a real browser: said a day ahead, stoppable, and the file lands among the downloads. */
const NOW = Date.now();
const LAST = weeksUpTo(weekOf(NOW), 2)[0] ?? weekOf(NOW);
const DAY = 86_400_000;

let folder = '';
let rep: TeamBrowser;
let page: Page;
const made: Record<string, Awaited<ReturnType<typeof madeTeam>>> = {};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'retyped-standing-'));
  await mkdir(path.join(folder, 'downloads'));
  for (const name of ['Stopped', 'Released']) made[name] = await madeTeam(folder, name);
  rep = await TeamBrowser.open();
  await rep.become(await ledgerOf(0, LAST), { consentAt: NOW - 90 * DAY, tools: TOOLS });
  await rep.downloadTo(path.join(folder, 'downloads'));
  page = await rep.page('dashboard.html#share');
});
afterAll(async () => {
  await rep?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Calls a function in the page, where Chromium calls the API `chrome`. */
const call = <T>(source: string, name = ''): Promise<T> =>
  page.evaluate(`(${source.replaceAll('browser.', 'chrome.')})(${JSON.stringify(name)})`);
const card = (name: string) =>
  page.locator('#share div', { has: page.getByRole('heading', { name, exact: true }) }).last();

async function join(name: string): Promise<void> {
  await page.getByLabel('Invite file').setInputFiles(made[name]?.invite ?? '');
  await page.getByRole('button', { name: `Join “${name}”` }).click();
  await card(name).getByRole('button', { name: 'All of them' }).click();
  const standing = card(name).getByLabel(/^Release each finished week by itself/);
  await standing.click();
  await card(name)
    .getByText(/will be released and saved among your downloads/)
    .waitFor();
}

test('it is announced a day ahead, and nothing leaves until then', async () => {
  await join('Stopped');
  const until = await call<number>(UNTIL, 'Stopped');
  expect(until).toBeGreaterThan(DAY - 60_000);
  expect(until).toBeLessThanOrEqual(DAY);
  expect(JSON.parse(await call<string>(SAVED))).toEqual([]);
  expect(await readdir(path.join(folder, 'downloads'))).toEqual([]);
});

test('stopped, it is neither released nor announced again, and waits to be released by hand', async () => {
  await card('Stopped').getByRole('button', { name: 'Stop this one' }).click();
  await card('Stopped')
    .getByText(/will be released/)
    .waitFor({ state: 'detached' });
  expect(await call<number>(UNTIL, 'Stopped')).toBe(-1);
  await card('Stopped')
    .getByRole('button', { name: /^Look at the report/ })
    .first()
    .waitFor();
  expect(await readdir(path.join(folder, 'downloads'))).toEqual([]);
});

test('a day later the file lies among the downloads, sealed to the team, and the history says how', async () => {
  await join('Released');
  await call(DUE, 'Released');
  const saved = await eventually(
    async () => JSON.parse(await call<string>(SAVED)) as string[],
    (list) => list.length > 0,
    15_000,
  );
  expect(saved.map((file) => path.dirname(file))).toEqual([path.join(folder, 'downloads')]);
  // Its name is the driver's here, not the one that the extension asks for.
  const sealed = new Uint8Array(await readFile(saved[0] ?? ''));
  const report = await openReport(sealed, made.Released?.team.identity ?? '');
  expect(report.weeks.length).toBeGreaterThan(0);
  expect(report.weeks.length).toBeLessThanOrEqual(WEEKS);
  await page.getByText(/by itself as you asked/).waitFor();
});

test('what was released is corrected by hand: the next revision, of the same weeks', async () => {
  const correct = card('Released').getByRole('button', { name: /^Correct what was released/ });
  await correct.first().click();
  await page.getByText('This replaces what you released about these weeks.').waitFor();
  await page.getByRole('button', { name: 'Release as a file' }).click();
  const file = await eventually(
    async () => (await readdir(path.join(folder, 'downloads'))).length,
    (count) => count === 2,
    15_000,
  );
  expect(file).toBe(2);
  const identity = made.Released?.team.identity ?? '';
  const names = await readdir(path.join(folder, 'downloads'));
  const reports = await Promise.all(
    names.map(async (name) =>
      openReport(new Uint8Array(await readFile(path.join(folder, 'downloads', name))), identity),
    ),
  );
  expect(reports.map(({ revision }) => revision).sort()).toEqual([1, 2]);
  expect(new Set(reports.map(({ weeks }) => weeks.map(({ week }) => week).join())).size).toBe(1);
  expect(new Set(reports.map(({ browser }) => browser)).size).toBe(1);
});
