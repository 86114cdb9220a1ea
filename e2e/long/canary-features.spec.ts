import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canary, needles as typed, word, work } from '../canaries';
import { eventually, recordsIn, rowsOf } from '../counting';
import { textsIn } from '../file-texts';
import { crashExtension } from '../harness/crash';
import { openRep, type Rep } from '../harness/rep';
import { typeInto } from '../harness/typing';
import { isOwnFile, searchDump, searchProfile } from '../profile-search';

/**
 * The canaries of canary.spec.ts carried through every feature: pill, its question, popup, full page with its look-up box,
 * letter and its notice, release and its notice, sealed reports, the team's pages and every export, consoles, a crash of
 * the extension's own process.
 */
const WEEK_MS = 7 * 86_400_000;
const PEOPLE = 3;
/** Somebody whose data go another way, so that the pill asks why. */
const asked = { Company: `${word()} Ltd`, Email: `${word()}@${word()}.org` };
const needles = [...typed, ...Object.values(asked).flatMap((value) => value.match(/q\w{10}/g) ?? [])];

let rep: Rep;
/** What was said anywhere, with where. */
const said: { where: string; text: string }[] = [];
const saved: { name: string; bytes: Buffer }[] = [];
/** Saved files that hold a canary. */
const leaking: string[] = [];

beforeAll(async () => {
  rep = await openRep({ crashDumps: true });
  rep.context.on('console', (line) =>
    said.push({ where: `console of ${line.page()?.url()}`, text: line.text() }),
  );
  rep.context.on('weberror', (error) => said.push({ where: 'an error', text: String(error.error()) }));
  const worker = await rep.extension.serviceWorker();
  worker.on('console', (line) => said.push({ where: 'console of the worker', text: line.text() }));
  await rep.consent();
});
afterAll(() => rep?.close());

/** Where a page of the extension says a canary. Boxes into which a person types are theirs. */
async function hear(page: Page, where: string): Promise<void> {
  said.push({ where, text: `${await page.title()} ${await page.locator('body').innerText()} ${page.url()}` });
}
const leaks = () => said.filter(({ text }) => searchDump(text, needles).length > 0).map(({ where }) => where);

/** Runs in the worker: writes down every notification from now on. */
const LISTEN_TO_NOTICES = `(() => {
  globalThis.notices = [];
  globalThis.notify ??= chrome.notifications.create.bind(chrome.notifications);
  chrome.notifications.create = (...args) => { globalThis.notices.push(JSON.stringify(args)); return globalThis.notify(...args); };
})()`;

test('what is typed, copied and said by the pill', async () => {
  const desk = await rep.helpdesk();
  const seen = await rep.pill(desk.page).during(
    () => work(rep),
    (reading) => {
      said.push({ where: 'the pill', text: reading.lines.join(' ') });
    },
  );
  expect(seen.length).toBeGreaterThan(0);
  said.push({ where: 'the badge', text: await rep.extension.badge('https://acme.zendesk.com/*') });
  expect(recordsIn(await rep.ledger()).length).toBeGreaterThanOrEqual(4);
  expect(leaks()).toEqual([]);
});

test('the question of the pill, and its answer', async () => {
  const form = (id: string) =>
    `${Object.keys(asked)
      .map((name) => `<p><label>${name} <input id="${id}-${name}"></label></p>`)
      .join('')}`;
  const answers = async () => rowsOf<{ readonly answer?: string }>(await rep.ledger(), 'answers');
  const [from, to] = [
    await rep.visit('https://acme.zendesk.com/asked', form('a')),
    await rep.visit('https://contoso.crm.dynamics.com/asked', form('b')),
  ];
  await from.bringToFront();
  for (const [name, value] of Object.entries(asked)) await typeInto(from.locator(`#a-${name}`), value);
  await to.bringToFront();
  const pill = rep.pill(to);
  for (const [name, value] of Object.entries(asked)) await typeInto(to.locator(`#b-${name}`), value);
  const question = await eventually(
    () => pill.read(),
    (reading) => reading?.lines.includes('Why by hand?') === true,
  );
  expect(question?.lines).toContain('Why by hand?');
  said.push({
    where: 'the question',
    text: [...(question?.lines ?? []), ...(question?.buttons ?? [])].join(' '),
  });
  await pill.press('Faster by hand');
  expect(await eventually(answers, (rows) => rows.some(({ answer }) => answer !== undefined))).toContainEqual(
    expect.objectContaining({ answer: expect.any(String) }),
  );
  await Promise.all([from.close(), to.close()]);
  expect(leaks()).toEqual([]);
});

test('popup, full page, letter and what a person looks up', async () => {
  await hear(await rep.popup.open(), 'popup');
  const page = await rep.extension.openPage('dashboard.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const hash of ['summary', 'flows', 'tools', 'privacy', 'settings', 'share', 'records']) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await page.waitForTimeout(300);
    await hear(page, `full page #${hash}`);
  }
  await page.evaluate(() => {
    location.hash = 'privacy';
  });
  const box = page.getByPlaceholder('for example jane@acme.com');
  await box.fill(canary.email);
  await box.press('Enter');
  await page.getByText('Zendesk', { exact: true }).first().waitFor();
  await page.waitForTimeout(500);
  await hear(page, 'what was looked up');
  await page.close();
  const letter = await rep.extension.openPage('letter.html');
  await letter.getByRole('heading').first().waitFor();
  await hear(letter, 'letter');
  await letter.close();
  expect(leaks()).toEqual([]);
});

test('the notice of a letter', async () => {
  const worker = await rep.extension.serviceWorker();
  await worker.evaluate(LISTEN_TO_NOTICES);
  const now = new Date(Date.now() - 3_600_000);
  await worker.evaluate(`(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...settings, consentAt: settings.consentAt - 30 * 86400000, letterDay: ${now.getDay() || 7}, letterHour: ${now.getHours()}, letterReady: '', letterRead: '' } });
  })()`);
  await expect
    .poll(() => worker.evaluate<number>('globalThis.notices.length'), { timeout: 10_000 })
    .toBeGreaterThan(0);
  said.push({
    where: 'notice of a letter',
    text: await worker.evaluate<string>('globalThis.notices.join(" ")'),
  });
  expect(leaks()).toEqual([]);
});

test('release, sealed reports, the team’s pages and every export', async () => {
  await rep.extension.openPage('manifest.json').then(async (page) => {
    await page.evaluate(backBy, WEEK_MS);
    await page.close();
  });
  const team = await rep.extension.openPage('team.html');
  await team.getByLabel('Name of the team').fill('Revenue');
  await team.getByLabel('People that every figure needs').fill(String(PEOPLE));
  await team.getByRole('button', { name: 'Create the team' }).click();
  await team.getByRole('link', { name: 'Team', exact: true }).click();
  const invite = await download(team, () =>
    team.getByRole('button', { name: 'Save as a file' }).first().click(),
  );
  for (let person = 0; person < PEOPLE; person += 1) await releaseAs(invite);
  await team.getByRole('navigation').getByRole('link', { name: 'Reports', exact: true }).click();
  const reports = saved
    .filter(({ name }) => name !== invite)
    .map(({ name }) => path.join(rep.profile, '..', name));
  expect(reports.length).toBeGreaterThanOrEqual(PEOPLE);
  await team.locator('input[type=file]').first().setInputFiles(reports);
  await team.getByText(/reports? added/).waitFor();
  await hear(team, 'reports of the team');
  await team.getByRole('button', { name: /^Show/ }).first().click();
  for (const name of ['Missing integrations', 'Journey', 'Stack', 'Load', 'Cases', 'Team']) {
    await team.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await team.waitForTimeout(300);
    await hear(team, `team, ${name}`);
  }
  await team.getByRole('navigation').getByRole('link', { name: 'Export', exact: true }).click();
  const buttons = team.locator('main').getByRole('button');
  await buttons.first().waitFor();
  await team.waitForTimeout(500);
  for (let i = 0; i < (await buttons.count()); i += 1) await download(team, () => buttons.nth(i).click());
  const formats = new Set(saved.map(({ name }) => path.extname(name)));
  console.log(`${saved.length} files saved: ${[...formats].join(' ')}`);
  for (const format of ['.csv', '.xlsx', '.parquet', '.svg', '.png', '.html', '.md'])
    expect([...formats]).toContain(format);
  for (const { name, bytes } of saved) {
    const texts = await textsIn(path.join(rep.profile, '..', name), bytes);
    if (searchDump(texts, needles).length > 0) leaking.push(name);
  }
  expect(leaking).toEqual([]);
  expect(leaks()).toEqual([]);
});

test('a crash of the extension’s own process, and then every file, row and console', async () => {
  // Open records lie in memory when it happens.
  const crm = await rep.crm();
  await crm.addContact(canary, { save: false });
  const { processes, dumps } = await crashExtension(rep);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const dump = [await rep.ledger(), await rep.storage()];
  expect(searchDump(dump, needles)).toEqual([]);
  const pages = said.length;
  await rep.quit();
  const hits = searchProfile(rep.profile, needles);
  const ours = hits.filter(({ file }) => isOwnFile(file, rep.extension.id));
  const crashes = hits.filter(({ file }) => /crash|\.dmp$/i.test(file));
  console.log(
    `${needles.length} canaries searched in ${pages} texts, ${saved.length} saved files, ${processes} crashed processes with ${dumps.length} dumps, ` +
      `and all files of the profile: ${ours.length + crashes.length + leaking.length + leaks().length} found`,
  );
  expect(dumps).toHaveLength(processes);
  expect(processes).toBeGreaterThan(0);
  expect([...ours, ...crashes]).toEqual([]);
  expect(leaks()).toEqual([]);
});

/** Saves what a click gives; its name. */
async function download(page: Page, click: () => Promise<unknown>): Promise<string> {
  const [given]: [Download, unknown] = await Promise.all([page.waitForEvent('download'), click()]);
  const name = `${saved.length}-${given.suggestedFilename()}`;
  const file = path.join(rep.profile, '..', name);
  await given.saveAs(file);
  saved.push({ name, bytes: readFileSync(file) });
  return name;
}

/** Joins as somebody new and releases every report that waits. */
async function releaseAs(invite: string): Promise<void> {
  const worker = await rep.extension.serviceWorker();
  await worker.evaluate(`(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.clear();
    await chrome.storage.local.set({ settings });
  })()`);
  const page = await rep.extension.openPage('dashboard.html#share');
  await page.getByLabel('Invite file').setInputFiles(path.join(rep.profile, '..', invite));
  await page.getByRole('button', { name: 'Join “Revenue”' }).click();
  await page.getByRole('button', { name: 'All of them' }).click();
  await announceAndStop(page);
  await page
    .getByRole('button', { name: /^Look at the report/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Show the exact text' }).first().click();
  await hear(page, 'preview of a report');
  await download(page, () => page.getByRole('button', { name: 'Release as a file' }).click());
  await page.getByText('Released so far').waitFor();
  await hear(page, 'what was released');
  await page.close();
}

/** Agrees to a standing release, hears what it says a day ahead, and stops it. */
async function announceAndStop(page: Page): Promise<void> {
  const worker = await rep.extension.serviceWorker();
  await worker.evaluate(LISTEN_TO_NOTICES);
  await page.getByLabel(/^Release each finished week by itself/).click();
  await page.getByText(/will be released and saved among your downloads/).waitFor();
  await expect
    .poll(() => worker.evaluate<number>('globalThis.notices.length'), { timeout: 10_000 })
    .toBeGreaterThan(0);
  said.push({
    where: 'notice of a release',
    text: await worker.evaluate<string>('globalThis.notices.join(" ")'),
  });
  await hear(page, 'what is announced');
  await page.getByRole('button', { name: 'Stop this one' }).click();
  await page.getByText(/will be released and saved/).waitFor({ state: 'detached' });
}

/** Runs in a page of the extension: moves every record into the past, as if it had been typed then. */
async function backBy(ms: number): Promise<void> {
  const help = {
    done<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    },
    week(at: number): string {
      const day = new Date(at);
      const thursday = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 4 - (day.getDay() || 7));
      const first = new Date(thursday.getFullYear(), 0, 1);
      const n = Math.ceil(((thursday.getTime() - first.getTime()) / 86_400_000 + 1) / 7);
      return `${thursday.getFullYear()}-W${String(n).padStart(2, '0')}`;
    },
    moved(value: unknown, key = ''): unknown {
      if (key === 'week') return help.week(Date.now() - ms);
      if (typeof value === 'number' && value > 1_500_000_000_000) return value - ms;
      if (Array.isArray(value)) return value.map((inner) => help.moved(inner));
      if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, help.moved(inner, name)]),
      );
    },
  };
  const database = await help.done(indexedDB.open('retyped'));
  const stores = ['records', 'transfers', 'repeats', 'duplicates', 'sums', 'weeks'];
  const transaction = database.transaction(stores, 'readwrite');
  for (const name of stores) {
    const store = transaction.objectStore(name);
    const rows = await help.done(store.getAll());
    store.clear();
    if (name !== 'sums' && name !== 'weeks') for (const row of rows) store.put(help.moved(row));
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}
