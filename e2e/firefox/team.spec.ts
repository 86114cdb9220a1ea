import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { companyReports } from '../../tests/report-team';
import { ledgerOf, TOOLS, WEEKS } from '../../tests/team-people';
import { weekOf, weeksUpTo } from '../../utils/calendar';
import { contributorIn, createContributor, randomId } from '../../utils/report/contributor';
import { type Invite, inviteLink, teamIdOf } from '../../utils/report/invite';
import { openReport, previewOf, sealReport } from '../../utils/report/seal';
import { eventually } from '../counting';
import { readCsv } from '../harness/csv';
import { DUE, madeTeam, SAVED, UNTIL } from '../harness/made-team';
import { put, rowsOf } from '../harness/year';
import { button, FirefoxRep, field } from './rep';
import type { Tab } from './tab';

/** The team page in Firefox: a team made, joined, reported to, merged, exported; and a release that stands. */
const NOW = Date.now();
const DAY = 86_400_000;
const LAST = weeksUpTo(weekOf(NOW), 2)[0] ?? weekOf(NOW);
const COLLEAGUES = 9;
const text = (value: string) => ({ type: 'string', value });

let folder = '';
let downloads = '';
let rep: FirefoxRep;
let team: Tab;
let share: Tab;
let invite: Invite;
let released = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'retyped-firefox-team-'));
  downloads = path.join(folder, 'downloads');
  await mkdir(downloads);
  rep = await FirefoxRep.open({
    preferences: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
});
afterAll(async () => {
  await rep?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The file that a click saves, once it is whole. */
async function saved(tab: Tab, name: string): Promise<string> {
  const before = new Set(await readdir(downloads));
  await tab.click(button(name));
  const names = await eventually(
    async () => (await readdir(downloads)).filter((one) => !before.has(one)),
    (fresh) => fresh.length === 1 && !fresh[0]?.endsWith('.part'),
    15_000,
  );
  return path.join(downloads, names[0] ?? '');
}

/** Sealed reports of as many colleagues. */
async function colleagues(): Promise<string[]> {
  const id = await teamIdOf(invite.key);
  const reports = companyReports(COLLEAGUES, WEEKS, { last: LAST }).map(async (report, at) => {
    const person = await contributorIn(createContributor(id), report.quarter);
    const own = { ...report, team: id, contributor: person.id, browser: randomId() };
    const file = path.join(folder, `colleague-${at}.age`);
    await writeFile(file, await sealReport(previewOf(own), invite, person));
    return file;
  });
  return Promise.all(reports);
}

test('a team is made, and its invite saved', async () => {
  team = await rep.extensionPage('team.html');
  await team.type(field('Name of the team'), 'Revenue');
  await team.click(button('Create the team'));
  await team.find({ text: 'Invites' });
  const file = await saved(team, 'Save as a file');
  invite = JSON.parse(await readFile(file, 'utf8')) as Invite;
  expect(invite).toMatchObject({ name: 'Revenue', floor: 5 });
});

test('a person joins, looks at the report and releases it, sealed', async () => {
  const page = await rep.extensionPage('popup.html');
  for (const rows of await rowsOf(await ledgerOf(0, LAST)))
    await page.call(`async (rows) => (${put})(JSON.parse(rows))`, text(JSON.stringify(rows)));
  await page.call(
    'async (settings) => browser.storage.local.set({ settings: JSON.parse(settings) })',
    text(JSON.stringify({ consentAt: NOW - 90 * DAY, tools: TOOLS })),
  );
  await page.close();
  share = await rep.extensionPage('dashboard.html#share');
  await share.type(field('Invite link'), inviteLink(invite));
  await share.click(button('Join “Revenue”'));
  await share.click(button('All of them'));
  await share.click({ css: '#share button:is([class*=primary])' });
  released = await saved(share, 'Release as a file');
  expect((await readFile(released, 'latin1')).startsWith('age-encryption.org/v1')).toBe(true);
});

test('the page merges ten reports, ranks what is missing and exports it, by the floor', async () => {
  const files = [...(await colleagues()), released];
  await team.bringToFront();
  await team.click({ text: 'Reports' });
  await team.setFiles({ css: 'input[type=file]' }, files);
  await team.seen(new RegExp(`${files.length} reports added\\.`));
  await team.click({ css: 'button:is([class*=primary])' });
  await team.click({ text: 'Missing integrations' });
  await team.find({ text: 'Salesforce → Zendesk' });
  await team.click({ text: 'Export' });
  const rows = readCsv(new Uint8Array(await readFile(await saved(team, 'Save: Flows by week as CSV'))));
  expect(rows.length).toBeGreaterThan(3);
  expect(Math.min(...rows.map(({ people }) => Number(people)))).toBeGreaterThanOrEqual(5);
});

test('a standing release is announced a day ahead, and its file lands among the downloads', async () => {
  const standing = await madeTeam(folder, 'Standing');
  const link = inviteLink(JSON.parse(await readFile(standing.invite, 'utf8')) as Invite);
  await share.bringToFront();
  await share.type(field('Invite link'), link);
  await share.click(button('Join “Standing”'));
  const heading = '//*[self::h2 or self::h3 or self::h4][. = "Standing"]';
  await share.click({ xpath: `${heading}/following::button[. = "All of them"][1]` });
  await share.click({
    xpath: `${heading}/following::label[starts-with(., "Release each finished week")][1]`,
  });

  await share.seen(/will be released and saved among your downloads/);
  expect(await share.call<number>(UNTIL, text('Standing'))).toBeGreaterThan(DAY - 60_000);
  await share.call(DUE, text('Standing'));
  const files = await eventually(
    async () => (await readdir(downloads)).filter((name) => /retyped-\d{4}-W/.test(name)),
    (all) => all.length > 1 && all.every((name) => !name.endsWith('.part')),
    15_000,
  );
  const own = files.map((name) => path.join(downloads, name)).find((file) => file !== released);
  const list = JSON.parse(await share.call<string>(SAVED)) as string[];
  expect(list).toContain(own);
  const report = await openReport(new Uint8Array(await readFile(own ?? '')), standing.team.identity);
  expect(report.weeks.length).toBeGreaterThan(0);
  await share.seen(/by itself as you asked/);
});
