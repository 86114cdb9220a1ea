import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RepYear, repYear } from '../tests/rep-year';
import { ERP } from '../tests/rep-year-plan';
import { STORED_TABLES } from '../utils/summary/stored';
import { seriousOn } from './harness/axe';
import { dumpLedger } from './harness/ledger';
import { SeededBrowser } from './harness/year';

/**
 * Everything that can be done on the pages, done without a mouse, from a year's ledger to an erased one and through the
 * welcome page again. The order matters: the last tests erase what the first ones use.
 */
const NOW = Date.now();
const settings = {
  consentAt: NOW - 360 * 86_400_000,
  tools: ['dynamics-365', 'zendesk', 'quickbooks-online'],
  hourlyRate: { amount: 60, currency: 'EUR' },
  customTools: [{ id: ERP, name: 'Acme ERP', host: 'erp.acme.example', category: 'erp', stage: 'operate' }],
};
type Role = Parameters<Page['getByRole']>[0];

let year: RepYear;
let rep: SeededBrowser;
beforeAll(async () => {
  year = await repYear(NOW);
  rep = await SeededBrowser.open(year, settings);
});
afterAll(() => rep.close());

/** Presses Tab until the target has the focus. */
async function reach(page: Page, target: Locator): Promise<void> {
  for (let tries = 0; tries < 220; tries += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never got to ${target}.`);
}
async function press(page: Page, role: Role, name: string | RegExp, key = 'Enter'): Promise<void> {
  await reach(page, page.getByRole(role, { name }).first());
  await page.keyboard.press(key);
}
const focusedIn = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.contains(document.activeElement));
const kept = (page: Page) =>
  page.evaluate(
    async () =>
      (
        (await (
          globalThis as unknown as { chrome: { storage: { local: { get(key: string): Promise<object> } } } }
        ).chrome.storage.local.get('settings')) as { settings: Record<string, unknown> }
      ).settings,
  );

describe('the full page', () => {
  let page: Page;
  beforeAll(async () => {
    page = await rep.page('dashboard.html');
  });
  afterAll(() => page.close());

  test.each(['flows', 'tools', 'privacy', 'settings', 'summary'])(
    'the menu leads to %s, and Tab goes on from there',
    async (section) => {
      await reach(page, page.locator(`nav a[href="#${section}"]`));
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await expect.poll(() => focusedIn(page, `#${section}`)).toBe(true);
      await expect.poll(() => page.locator('nav a[aria-current]').getAttribute('href')).toBe(`#${section}`);
    },
  );

  test('a spot check is answered', async () => {
    const question = () => page.locator('[aria-labelledby=check-title] p').first().innerText();
    const before = await question();
    await press(page, 'button', 'Yes, the same');
    await expect.poll(question).not.toBe(before);
  });

  test('rows are shown beside their sentences, and more of them', async () => {
    await press(page, 'button', 'Show everything that is stored');
    const records = page.locator('details').first();
    await reach(page, records.locator('summary'));
    await page.keyboard.press('Enter');
    await expect.poll(() => records.locator('li').count()).toBe(20);
    expect(await records.locator('li p').first().innerText()).toMatch(/^In .+: \d fields? \(.+\)\.$/);
    expect(JSON.parse(await records.locator('pre').first().innerText())).toHaveProperty('anchors');
    await reach(page, records.getByRole('button', { name: 'Show more' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => records.locator('li').count()).toBe(120);
    expect(await seriousOn(page)).toEqual([]);
    await records.locator('summary').click();
  });

  test('a value is looked up', async () => {
    await reach(page, page.getByRole('textbox', { name: 'Where did I enter this?' }));
    await page.keyboard.type('nobody@nowhere.example');
    await page.keyboard.press('Enter');
    await page.getByText('Not in any tool').waitFor();
  });

  test('all of it is downloaded: every table, the settings, no key', async () => {
    const download = page.waitForEvent('download');
    await press(page, 'button', 'Download all (JSON)');
    const all = JSON.parse(await readFile(await (await download).path(), 'utf8'));
    expect(Object.keys(all).sort()).toEqual([...STORED_TABLES].sort());
    expect(all.storage).toContainEqual({ key: 'settings', value: expect.objectContaining(settings) });
    expect(all.keys).toEqual([{ id: 'install', createdAt: expect.any(Number), key: expect.any(Object) }]);
    expect(all.keys[0].key).toEqual({ algorithm: 'HMAC', extractable: false });
  });

  test('settings are changed', async () => {
    await press(page, 'checkbox', /^Ask why/, 'Space');
    await expect.poll(async () => (await kept(page)).survey).toBe(false);
    await reach(page, page.getByLabel('Keep fingerprints for'));
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await kept(page)).retentionDays).toBe(180);
    await reach(page, page.getByLabel('What an hour costs'));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('75');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await kept(page)).hourlyRate).toEqual({ amount: 75, currency: 'EUR' });
  });

  test('a flow, its brief, and the brief as a file', async () => {
    await press(page, 'link', /: details$/);
    await page.getByText('Field map').waitFor();
    expect(await focusedIn(page, 'h1')).toBe(true);
    await press(page, 'link', 'One-page brief');
    const title = page.getByRole('heading', { name: /^Missing integration/ });
    await title.waitFor();
    expect(await focusedIn(page, 'h1')).toBe(true);
    const download = page.waitForEvent('download');
    await press(page, 'button', 'Save as a file');
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^retyped-[\w-]+-\d{4}-\d\d-\d\d\.html$/);
    const html = await readFile(await file.path(), 'utf8');
    expect(html).toContain(await title.innerText());
    expect(html).not.toMatch(/<script|<link|<button|https?:\/\/(?!www\.w3\.org)/);
    const copy = await rep.context.newPage();
    await copy.setContent(html);
    expect(await copy.locator('article').evaluate((sheet) => getComputedStyle(sheet).maxWidth)).toBe('680px');
    expect(await seriousOn(copy)).toEqual([]);
    await copy.close();
    await press(page, 'link', 'Back to the details');
    await press(page, 'checkbox', /^All of this is intended/, 'Space');
    await expect.poll(async () => (await kept(page)).intendedFlows).toHaveLength(1);
    await press(page, 'checkbox', /^All of this is intended/, 'Space');
    await expect.poll(async () => (await kept(page)).intendedFlows).toHaveLength(0);
  });

  test('one record is erased after a question; the focus stays in the list', async () => {
    const count = () => page.locator('#records li').count();
    await expect.poll(count).toBeGreaterThan(0);
    const before = await count();
    await press(page, 'button', /^Erase:/);
    await press(page, 'button', 'Cancel');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Erase:/);
    await page.keyboard.press('Enter');
    await reach(page, page.locator('dialog').getByRole('button', { name: 'Erase' }));
    await page.keyboard.press('Enter');
    await expect.poll(count).toBe(before === 50 ? 50 : before - 1);
    await expect.poll(() => focusedIn(page, '#records')).toBe(true);
    await press(page, 'link', 'All flows');
    await page.locator('#flows').waitFor();
  });
});

describe('the popup', () => {
  test('pauses, resumes and opens the full page', async () => {
    const page = await rep.page('popup.html', { width: 380, height: 700 });
    await press(page, 'button', '1 hour');
    await expect
      .poll(async () => Number((await kept(page)).pausedUntil) - Date.now())
      .toBeGreaterThan(3_500_000);
    await press(page, 'button', 'Resume');
    await expect.poll(async () => (await kept(page)).pausedUntil).toBe(0);
    const opened = rep.context.waitForEvent('page');
    await press(page, 'button', 'See everything');
    const full = await opened;
    await full.waitForLoadState();
    expect(full.url()).toMatch(/dashboard\.html$/);
    await full.close();
    await page.close();
  });
});

describe('an end and a beginning', () => {
  test('a period, a key, and everything are erased after questions, and Escape is a no', async () => {
    const page = await rep.page('dashboard.html');
    const [origin = ''] = page.url().split('/dashboard.html');
    const rows = async () => (await dumpLedger(rep.context, origin)).length;
    const before = await rows();
    await press(page, 'button', 'Erase everything …');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Erase everything …');
    expect(await rows()).toBe(before);
    await press(page, 'button', 'New key …');
    await reach(page, page.locator('dialog').getByRole('button', { name: 'Take a new key' }));
    await page.keyboard.press('Enter');
    await page.getByText('The key is new').waitFor();
    await press(page, 'button', 'Erase everything …');
    await reach(page, page.locator('dialog').getByRole('button', { name: 'Erase everything' }));
    await page.keyboard.press('Enter');
    await page.getByText('Everything is erased.').waitFor();
    const left = await dumpLedger(rep.context, origin);
    expect(left.filter(({ store }) => store !== 'keys' && store !== 'applied')).toEqual([]);
    // No consent, no tools, no rate: every setting is at its default again.
    expect(await kept(page)).toEqual({ own: { names: [], emails: [], domains: [] } });
    await page.close();
  });

  test('consent, tools, finish', async () => {
    const page = await rep.page('welcome.html', { width: 1100 });
    await press(page, 'button', 'I agree');
    await reach(page, page.getByLabel("Your company's domains"));
    await page.keyboard.type('northwind-pumps.com');
    await press(page, 'button', 'Turn into fingerprints');
    await page.getByText('Left out: 1 domain').waitFor();
    for (const name of ['Zendesk', 'HubSpot']) {
      await reach(page, page.getByRole('searchbox'));
      await page.keyboard.press('Control+A');
      await page.keyboard.type(name);
      await press(page, 'checkbox', new RegExp(`^${name}`), 'Space');
      await reach(page, page.getByRole('searchbox'));
    }
    await press(page, 'button', 'Watch 2 tools');
    await page.getByRole('heading', { name: '2 tools are watched' }).waitFor();
    const opened = rep.context.waitForEvent('page');
    await press(page, 'button', 'Open the full page');
    const full = await opened;
    await full.getByRole('heading', { name: 'Nothing retyped so far this week' }).waitFor();
    expect(await seriousOn(full)).toEqual([]);
    await full.close();
    await page.close();
  });
});
