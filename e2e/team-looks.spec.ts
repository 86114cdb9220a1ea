import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seriousOn } from './harness/axe';
import { sheetsOf } from './harness/pdf';
import { seedTeam } from './harness/seeded-team';
import { TeamBrowser } from './harness/team-browser';
import { cells, open } from './harness/team-page';

/** How the team page looks and is reached: every page, in light and dark, narrow, large, by keyboard, on paper. */
const SCREENS = path.resolve(import.meta.dirname, '../.output/screens');
const PAGES = ['Missing integrations', 'Journey', 'Stack', 'Load', 'Cases', 'Reports', 'Export', 'Team'];
const BRIEF = 'team.html#brief=salesforce/quickbooks-online';

let browser: TeamBrowser;
let team: Page;

beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  browser = await TeamBrowser.open();
  team = await browser.page('team.html');
});
afterAll(() => browser?.close());

async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${SCREENS}/${name.replaceAll(' ', '-')}.png`, fullPage: true });
  expect(await seriousOn(page), name).toEqual([]);
}

async function toBrief(page: Page): Promise<void> {
  await open(page, 'Missing integrations');
  await page.getByRole('link', { name: 'Salesforce → QuickBooks Online' }).click();
  await page.locator('article').waitFor();
}

test('the first page teaches what to do, and so does a team without reports', async () => {
  await look(team, 'team-first');
  await team.getByLabel('Name of the team').fill('Revenue');
  await team.getByRole('button', { name: 'Create the team' }).click();
  await team.getByRole('heading', { name: 'Invites' }).waitFor();
  for (const page of ['Missing integrations', 'Reports']) {
    await open(team, page);
    await look(team, `team-empty-${page}`);
  }
  await open(team, 'Team');
  await team.getByRole('button', { name: 'Delete this team' }).click();
  await team.getByRole('button', { name: 'Delete the team' }).click();
  await team.getByLabel('Name of the team').waitFor();
  await seedTeam(team);
  await team.getByRole('link', { name: 'Salesforce → QuickBooks Online' }).waitFor();
});

test.each(['light', 'dark'] as const)('every page is right in %s', async (colorScheme) => {
  await team.emulateMedia({ colorScheme });
  for (const page of PAGES) {
    await open(team, page);
    await look(team, `team-${page}-${colorScheme}`);
  }
  await toBrief(team);
  await look(team, `team-brief-${colorScheme}`);
  await team.getByRole('link', { name: 'Case file' }).click();
  await team.getByRole('heading', { name: 'The evidence' }).waitFor();
  await look(team, `team-case-${colorScheme}`);
  await open(team, 'Missing integrations');
  await team.getByRole('link', { name: 'Another team' }).click();
  await team.getByRole('heading', { name: 'Another team' }).waitFor();
  await look(team, `team-another-${colorScheme}`);
});

test('at 200 % nothing is cut off and nothing scrolls sideways but tables', async () => {
  await team.emulateMedia({ colorScheme: 'light' });
  // Zoom halves what a page has: 1280 pixels at 200 % are 640.
  await team.setViewportSize({ width: 640, height: 450 });
  for (const page of PAGES) {
    await open(team, page);
    await look(team, `team-${page}-200`);
    const wider = await team.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider, page).toBeLessThanOrEqual(0);
  }
  await toBrief(team);
  await look(team, 'team-brief-200');
  await team.setViewportSize({ width: 1280, height: 900 });
});

describe('the brief on paper', () => {
  test.each(['A4', 'Letter'] as const)('is one sheet of %s, printed from the page', async (format) => {
    await toBrief(team);
    expect(await sheetsOf(team, format)).toBe(1);
    const [width, height] = format === 'A4' ? [718, 1047] : [740, 980];
    await team.emulateMedia({ media: 'print', colorScheme: 'light' });
    await team.setViewportSize({ width, height });
    await team.screenshot({ path: `${SCREENS}/team-brief-print-${format}.png` });
    const tall = await team.evaluate(() => document.documentElement.scrollHeight);
    await team.setViewportSize({ width: 1280, height: 900 });
    // Else the next print would be of the screen.
    await team.emulateMedia({ media: null });
    expect(tall).toBeLessThanOrEqual(height);
  });

  test('is one sheet of either as the file that is sent about', async () => {
    await open(team, 'Export');
    const { file } = await browser.saved(team, () =>
      team.getByRole('button', { name: 'Salesforce → QuickBooks Online: Web page' }).click(),
    );
    const page = await browser.visit(pathToFileURL(file).href);
    await look(page, 'team-brief-file');
    expect([await sheetsOf(page, 'A4'), await sheetsOf(page, 'Letter')]).toEqual([1, 1]);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 718, height: 1047 });
    await page.screenshot({ path: `${SCREENS}/team-brief-file-print.png` });
    await page.close();
  });
});

test('by keyboard alone: from the menu to a brief, its print button and its case', async () => {
  await open(team, 'Missing integrations');
  await team.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus());
  const focused = () => team.evaluate(() => document.activeElement?.textContent ?? '');
  const tabTo = async (name: RegExp) => {
    for (let i = 0; i < 60; i += 1) {
      if (name.test(await focused())) return;
      await team.keyboard.press('Tab');
    }
    throw new Error(`No tab stop is called ${name}`);
  };
  await tabTo(/^Salesforce → QuickBooks Online$/);
  await team.keyboard.press('Enter');
  await team.locator('article').waitFor();
  await tabTo(/^Print$/);
  await tabTo(/^Case file$/);
  await team.keyboard.press('Enter');
  await team.getByRole('heading', { name: 'The evidence' }).waitFor();
});

test('weeks and departments narrow what is shown, and never show more', async () => {
  await open(team, 'Missing integrations');
  const all = await cells(team);
  await team.getByLabel('Department', { exact: true }).selectOption('Support');
  await team.getByText('A department shows what passes the floor').waitFor();
  const support = await cells(team);
  expect(support.length).toBeLessThan(all.length);
  expect(all.map((row) => row[1])).toEqual(expect.arrayContaining(support.map((row) => row[1])));
  await look(team, 'team-department');
  await team.getByLabel('Department', { exact: true }).selectOption('');
  await team.getByLabel('From the week of').selectOption({ index: 10 });
  await open(team, 'Stack');
  await look(team, 'team-stack-two-weeks');
  await team.getByLabel('From the week of').selectOption({ index: 0 });
});

test('a second team, and both as one from what trustees hand on', async () => {
  await open(team, 'Export');
  const figures = [];
  const handOn = () =>
    browser.saved(team, () => team.getByRole('button', { name: 'Save: Figures to hand on' }).click());
  figures.push((await handOn()).file);
  await seedTeam(team, { name: 'Field service', people: 12, seed: 7 });
  await team.getByLabel('Team shown').selectOption('Field service');
  await team.getByLabel('Team shown').waitFor();
  await open(team, 'Export');
  figures.push((await handOn()).file);
  await team.getByRole('link', { name: 'Another team' }).click();
  await team.getByLabel('Name for all of them').fill('Company');
  await team.getByLabel('Files of figures').setInputFiles([figures[0] ?? '', figures[0] ?? '']);
  await team.getByRole('button', { name: 'Combine', exact: true }).click();
  await team.getByText('Two of these files are of the same team').waitFor();
  await team.getByLabel('Files of figures').setInputFiles(figures);
  await team.getByRole('button', { name: 'Combine', exact: true }).click();
  await team.getByRole('link', { name: 'Salesforce → QuickBooks Online' }).waitFor();
  const people = (await cells(team)).find((row) => row[1] === 'Salesforce → QuickBooks Online')?.[2];
  expect(Number(people)).toBe(28);
  expect(await team.getByRole('link', { name: 'Reports' }).count()).toBe(0);
  await open(team, 'Team');
  await team.getByText('Combined of Revenue and Field service.').waitFor();
  await look(team, 'team-combined');
});

test('a team is handed over to a key that the next holder made, cases and prices with it', async () => {
  const heir = await TeamBrowser.open();
  try {
    const theirs = await heir.page('team.html');
    await theirs.getByRole('button', { name: 'Make a key' }).click();
    const key = await theirs.locator('code').innerText();
    await team.getByLabel('Team shown').selectOption('Revenue');
    await open(team, 'Team');
    await team.getByLabel('Key of the new holder').fill(key);
    await team.getByLabel('Key of the new holder').blur();
    const { file } = await browser.saved(team, () =>
      team.getByRole('button', { name: 'Save the handover' }).click(),
    );
    await theirs.getByLabel('Handover file').setInputFiles(file);
    await theirs.getByRole('heading', { name: 'Invites' }).waitFor();
    await open(theirs, 'Cases');
    expect((await cells(theirs))[0]?.[2]).toBe('Ada Lovelace');
    await open(theirs, 'Missing integrations');
    expect((await cells(theirs)).length).toBeGreaterThan(2);
  } finally {
    await heir.close();
  }
});

test('in German the page and its brief are German, and the brief is one sheet still', async () => {
  const german = await TeamBrowser.open('de');
  try {
    const page = await german.page('team.html');
    await seedTeam(page);
    await page.locator('main tbody tr').first().waitFor();
    await look(page, 'team-gaps-de');
    await page.goto(page.url().replace(/team\.html.*/, BRIEF));
    await page.locator('article').waitFor();
    await look(page, 'team-brief-de');
    expect([await sheetsOf(page, 'A4'), await sheetsOf(page, 'Letter')]).toEqual([1, 1]);
  } finally {
    await german.close();
  }
});
