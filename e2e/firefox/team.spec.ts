import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ledgerOf, TOOLS } from '../../tests/team-people';
import { weekOf } from '../../utils/intake/week';
import { type Invite, inviteLink, teamIdOf } from '../../utils/report/invite';
import { weeksUpTo } from '../../utils/summary/weeks';
import { eventually } from '../counting';
import { readCsv } from '../harness/csv';
import { colleaguesOf, DUE, madeTeam, SAVED, UNTIL } from '../harness/made-team';
import { put, rowsOf } from '../harness/year';
import { button, FirefoxRep, field } from './rep';
import type { Tab } from './tab';

/** The team page and a standing release in Firefox: made, joined, released, merged, exported. */
const NOW = Date.now();
const LAST = weeksUpTo(weekOf(NOW), 2)[0] ?? weekOf(NOW);
const DAY = 86_400_000;
const text = (value: string) => ({ type: 'string', value });

let folder = '';
let downloads = '';
let rep: FirefoxRep;
let team: Tab;
let share: Tab;
let invite: Invite;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'retyped-firefox-team-'));
  downloads = path.join(folder, 'downloads');
  await mkdir(downloads);
  rep = await FirefoxRep.open({
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
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

test('a team is made, and its invite saved', async () => {
  team = await rep.extensionPage('team.html');
  await team.type(field('Name of the team'), 'Revenue');
  await team.click(button('Create the team'));
  await team.find({ text: 'Invites' });
  invite = JSON.parse(await readFile(await saved(team, 'Save as a file'), 'utf8')) as Invite;
  expect(invite).toMatchObject({ name: 'Revenue', floor: 5 });
});

test('a person joins, looks at the report and releases it', async () => {
  const page = await rep.extensionPage('popup.html');
  for (const rows of await rowsOf(await ledgerOf(0, LAST)))
    await page.call(`async (rows) => (${put.toString()})(JSON.parse(rows))`, text(JSON.stringify(rows)));
  await page.call(
    'async (settings) => browser.storage.local.set({ settings: JSON.parse(settings) })',
    text(JSON.stringify({ consentAt: NOW - 90 * DAY, tools: TOOLS })),
  );
  await page.close();
  share = await rep.extensionPage('dashboard.html#share');
  await share.type(field('Invite link'), inviteLink(invite));
  await share.click(button('Join “Revenue”'));
  await share.click(button('All of them'));
  await share.click({ css: 'button:is([class*=primary])' });
  const file = await saved(share, 'Release as a file');
  expect((await readFile(file, 'latin1')).startsWith('age-encryption.org/v1')).toBe(true);
});

test('the page merges reports, shows them and exports them', async () => {
  const key = { id: await teamIdOf(invite.key), key: invite.key };
  const own = (await readdir(downloads)).filter((name) => name.endsWith('.age'));
  const files = [...(await colleaguesOf(key, folder, 9, 4, LAST)), path.join(downloads, own[0] ?? '')];
  await team.bringToFront();
  await team.click({ text: 'Reports' });
  await team.setFiles({ css: 'input[type=file]' }, files);
  await team.seen(/10 reports added\./);
  await team.click(button('Show 4 weeks'));
  await team.click({ text: 'Missing integrations' });
  await team.find({ text: 'Salesforce → Zendesk' });
  await team.click({ text: 'Export' });
  const rows = readCsv(new Uint8Array(await readFile(await saved(team, 'Save: Flows by week as CSV'))));
  expect(rows.length).toBeGreaterThan(3);
  expect(Math.min(...rows.map(({ people }) => Number(people)))).toBeGreaterThanOrEqual(5);
});

test('a standing release is announced a day ahead, and its file lands among the downloads', async () => {
  const standing = await madeTeam(folder, 'Standing');
  const link = inviteLink(JSON.parse(await readFile(standing.invite, 'utf8')));
  await share.bringToFront();
  await share.type(field('Invite link'), link);
  await share.click(button('Join “Standing”'));
  const tools = await share.all(button('All of them'));
  expect(tools.length).toBe(2);
  await share.call('(button) => button.click()', tools[1] ?? { type: 'null', value: null });
  const boxes = await eventually(
    () => share.all({ css: 'input[type=checkbox]' }),
    (all) => all.length > 0,
    5000,
  );
  await share.call('(box) => box.click()', boxes.at(-1) ?? { type: 'null', value: null });
  await share.seen(/will be released and saved among your downloads/);
  const until = await share.call<number>(UNTIL, text('Standing'));
  expect(until).toBeGreaterThan(DAY - 60_000);
  await share.call(DUE, text('Standing'));
  const list = await eventually(
    async () => JSON.parse(await share.call<string>(SAVED)) as string[],
    (all) => all.some((file) => /retyped-\d{4}-W/.test(file)),
    15_000,
  );
  expect(list.every((file) => path.dirname(file) === downloads)).toBe(true);
  await share.seen(/by itself as you asked/);
});
