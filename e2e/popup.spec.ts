import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RETENTION_DAYS, type RepYear, repYear } from '../tests/rep-year';
import { BOOKS, CRM, DESK, ERP } from '../tests/rep-year-plan';
import { seriousOn } from './harness/axe';
import { overflowing } from './harness/overflow';
import { SeededBrowser } from './harness/year';

/**
 * Every state of the popup in every language, light and dark, at its own width and at 320 px (which is 200 % zoom of a
 * window of 640): no text is cut or sticks out, axe finds nothing serious. Pictures go to `.output/screens/popup/`.
 */
const NOW = Date.now();
const SCREENS = path.resolve(import.meta.dirname, '../.output/screens/popup');
const LANGUAGES = ['en', 'de', 'es', 'fr', 'id', 'ja', 'pt-BR'];
const WIDTHS = [360, 320];

const settings = {
  consentAt: NOW - 360 * 86_400_000,
  tools: [CRM, DESK, BOOKS],
  customTools: [{ id: ERP, name: 'Acme ERP', host: 'erp.acme.example', category: 'erp', stage: 'operate' }],
  retentionDays: RETENTION_DAYS,
  // No letter of our time is later.
  letterReady: '9999-W01',
  letterRead: '9999-W01',
  hourlyRate: { amount: 60, currency: 'EUR' },
};
interface State {
  readonly name: string;
  /** What lies in the extension's storage. */
  readonly stored: object;
  /** Address of the page under the popup, as `activeTab` lets it be told. */
  readonly url?: string;
  /** The button that leads there. */
  readonly click?: string;
}
const NONE = { name: 'retyped-none', setAside: [] };
const STATES: readonly State[] = [
  { name: 'week', stored: { settings }, url: 'https://acme.zendesk.com/agent/tickets/new' },
  {
    name: 'all-notices',
    stored: {
      settings: { ...settings, letterReady: '9999-W02', pausedUntil: NOW + 3_600_000 },
      fault: { type: 'setAside', at: NOW, times: 1 },
    },
    url: 'https://acme.atlassian.net/jira/software/projects/AB/boards/1',
  },
  { name: 'empty', stored: { settings, ledger: NONE } },
  { name: 'no-consent', stored: { settings: {} } },
  { name: 'no-tools', stored: { settings: { ...settings, tools: [] } } },
  { name: 'failed', stored: { settings, ledger: { name: 'retyped-later', setAside: [] } } },
  {
    name: 'site',
    stored: { settings },
    url: 'https://order-management-and-purchasing.intranet.acme-industries.example/orders',
    click: 'tab_site',
  },
];

let year: RepYear;
beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  year = await repYear(NOW);
});

/** The popup in a state, complete. */
async function show(rep: SeededBrowser, { stored, url, click }: State, width = 360): Promise<Page> {
  const page = await rep.context.newPage();
  await page.addInitScript(`chrome.tabs.query = async () => [${JSON.stringify({ url })}];`);
  await page.setViewportSize({ width, height: 600 });
  await page.goto(`${rep.extension.origin}/welcome.html`);
  await page.evaluate(
    `chrome.storage.local.clear().then(() => chrome.storage.local.set(${JSON.stringify(stored)}))`,
  );
  await page.goto(`${rep.extension.origin}/popup.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (click) await page.locator('main > div').last().locator('button').first().click();
  return page;
}

/** A database of a later version than this extension's, as after going back to an older one. */
const MAKE_LATER = `new Promise((resolve) => {
  const request = indexedDB.open('retyped-later', 999);
  request.onsuccess = () => resolve(request.result.close());
})`;

describe.each(LANGUAGES)('in %s', (lang) => {
  let rep: SeededBrowser;
  beforeAll(async () => {
    rep = await SeededBrowser.open(year, settings, lang);
    const page = await rep.page('welcome.html');
    await page.evaluate(MAKE_LATER);
    await page.close();
  });
  afterAll(() => rep.close());

  test.each(STATES)('$name', async (state) => {
    for (const width of WIDTHS) {
      const page = await show(rep, state, width);
      expect(await page.evaluate('document.documentElement.lang')).toMatch(new RegExp(`^${lang}`));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await overflowing(page)).toEqual([]);
        if (width === WIDTHS[0]) expect(await seriousOn(page)).toEqual([]);
        const file = `${SCREENS}/${state.name}-${lang}-${width}-${colorScheme}.png`;
        await page.screenshot({ path: file, fullPage: true });
      }
      await page.close();
    }
  });
});

describe('by keyboard alone', () => {
  let rep: SeededBrowser;
  beforeAll(async () => {
    rep = await SeededBrowser.open(year, settings);
  });
  afterAll(() => rep.close());
  const stateOf = (name: string) => {
    const found = STATES.find((state) => state.name === name);
    if (!found) throw new RangeError(`No state ${name}`);
    return found;
  };
  /** What has the focus, by its words, and whether that is seen. */
  const focused = (page: Page) =>
    page.evaluate<[string, boolean]>(
      `[document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent, getComputedStyle(document.activeElement).outlineStyle !== 'none']`,
    );
  /** Presses Tab once for each of these, which it must meet in this order. */
  const tabs = async (page: Page, names: readonly string[]) => {
    const met: [string, boolean][] = [];
    for (const _ of names) {
      await page.keyboard.press('Tab');
      met.push(await focused(page));
    }
    expect(met).toEqual(names.map((name) => [name, true]));
  };

  test('everything is reached in the order of reading, and seen to be', async () => {
    const page = await show(rep, stateOf('all-notices'));
    await page.getByRole('alert').waitFor();
    await tabs(page, ['Got it', 'Read it', 'Resume', 'Watch Jira', 'See everything']);
    await page.close();
  });

  test('a notice is dismissed, and a pause begun and ended', async () => {
    const page = await show(rep, stateOf('all-notices'));
    await page.getByRole('alert').waitFor();
    await tabs(page, ['Got it']);
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await tabs(page, ['Read it', 'Resume']);
    await page.keyboard.press('Space');
    const hour = page.getByRole('button', { name: '1 hour' });
    await hour.waitFor();
    for (let tries = 0; tries < 6; tries += 1) {
      if ((await focused(page))[0] === '1 hour') break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByRole('status').waitFor();
    await page.close();
  });

  test('the full page is opened', async () => {
    const page = await show(rep, stateOf('week'));
    await tabs(page, ['1 hour', 'Today', 'See everything']);
    const opened = rep.context.waitForEvent('page');
    await page.keyboard.press('Enter');
    expect((await opened).url()).toContain('dashboard.html');
    await (await opened).close();
    await page.close();
  });

  test('a site of one’s own is described', async () => {
    const page = await show(rep, { ...stateOf('site'), click: '' });
    await tabs(page, ['Watch this site too …']);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Name' }).waitFor();
    // The button that was pressed is gone: the form takes the focus over.
    expect((await focused(page))[0]).toBe('Name');
    await tabs(page, ['What it is', 'Used to', 'Watch this site', '1 hour']);
    await page.close();
  });
});
