import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LoggedTransfer, type RepYear, repYear } from '../tests/rep-year';
import { weekOf } from '../utils/intake/week';
import { lastLetter, letterWeek } from '../utils/summary/letter';
import { SeededBrowser } from './harness/year';

/**
 * A rep's year, the last weeks of it through the production intake: the figures of every page are compared with a
 * recount from the generator's own log. Pictures of every page, in two languages and both themes, go to
 * `.output/screens/`.
 */
const NOW = Date.now();
const SCREENS = path.resolve(import.meta.dirname, '../.output/screens');
const AXE = readFileSync(path.resolve(import.meta.dirname, '../node_modules/axe-core/axe.min.js'), 'utf8');
const NAMES: Readonly<Record<string, string>> = {
  'dynamics-365': 'Dynamics 365',
  zendesk: 'Zendesk',
  'quickbooks-online': 'QuickBooks Online',
};
const LETTER = { day: 5, hour: 15 };
const settings = {
  consentAt: NOW - 360 * 86_400_000,
  tools: Object.keys(NAMES),
  letterDay: LETTER.day,
  letterHour: LETTER.hour,
  hourlyRate: { amount: 60, currency: 'EUR' },
};

let year: RepYear;
let rep: SeededBrowser;
beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  year = await repYear(NOW);
  rep = await SeededBrowser.open(year, settings);
});
afterAll(() => rep.close());

const meant = (week: string) => year.log.filter((each) => each.week === week && !each.isIntended);
const sum = (all: readonly LoggedTransfer[], key: 'fields' | 'handsOnMs' | 'roundTripMs') =>
  all.reduce((total, each) => total + each[key], 0);
const numbersIn = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
const lines = async (page: Page) =>
  (await page.locator('main').innerText()).split('\n').map((one) => one.trim());
const thisWeek = weekOf(NOW);

/** Flows of transfers, the largest first: from, to, fields, records. */
function flowsOf(all: readonly LoggedTransfer[]) {
  const flows = new Map<string, { from: string; to: string; fields: number; records: number }>();
  for (const { from, to, fields } of all) {
    const flow = flows.get(`${from} ${to}`) ?? {
      from: NAMES[from] ?? '',
      to: NAMES[to] ?? '',
      fields: 0,
      records: 0,
    };
    flows.set(`${from} ${to}`, { ...flow, fields: flow.fields + fields, records: flow.records + 1 });
  }
  return [...flows.values()].sort((a, b) => b.fields - a.fields);
}

/** The two readings in minutes or seconds as the page rounds them, from the log. */
function timeIn(all: readonly LoggedTransfer[]): number[] {
  const [low, high] = [sum(all, 'handsOnMs'), sum(all, 'roundTripMs')];
  const unit = high < 60_000 ? 1000 : 60_000;
  return [...new Set([Math.round(low / unit), Math.round(high / unit)])];
}

describe('the figures are those of the log', () => {
  test('popup', async () => {
    const page = await rep.page('popup.html', { width: 380, height: 700 });
    const strong = await page.locator('h1 strong').allInnerTexts();
    const all = meant(thisWeek);
    expect(strong.flatMap(numbersIn)).toEqual([sum(all, 'fields'), all.length]);
    const time = (await lines(page)).find((line) => line.startsWith('That took')) ?? '';
    expect(numbersIn(time.split('(')[0] ?? '')).toEqual(timeIn(all));
    const bars = await page.locator('table').first().locator('td').allTextContents();
    const weeks = [...new Set(year.log.map((each) => each.week))].sort().slice(-8);
    expect(bars.map(Number)).toEqual(weeks.map((week) => sum(meant(week), 'fields')));
    const shown = await page.locator('section li').allInnerTexts();
    expect(shown.map((text) => numbersIn(text.split('\n').at(-1)?.split('·')[0] ?? ''))).toEqual(
      flowsOf(all)
        .slice(0, 3)
        .map(({ fields, records }) => [fields, records]),
    );
    const searches = (await lines(page)).find((line) => line.includes('searched'));
    expect(numbersIn(searches ?? '0')).toEqual([year.lookups.get(thisWeek) ?? 0]);
    await page.close();
  });

  test('letter', async () => {
    const page = await rep.page('letter.html');
    const week = letterWeek(lastLetter(NOW, LETTER), LETTER);
    const all = meant(week);
    const strong = await page.locator('main strong').allInnerTexts();
    expect(strong.slice(0, 2).flatMap(numbersIn)).toEqual([sum(all, 'fields'), all.length]);
    expect(numbersIn(strong[2] ?? '')).toEqual(timeIn(all));
    expect(
      (await page.locator('main li').allInnerTexts()).map((text) => text.replaceAll(/\s/g, ' ')),
    ).toEqual(
      flowsOf(all)
        .slice(0, 3)
        .map(
          ({ from, to, fields, records }) =>
            `from ${from} to ${to}: ${fields} fields in ${records} record${records === 1 ? '' : 's'}`,
        ),
    );
    await page.close();
  });

  test('dashboard, and each flow on its page', async () => {
    const page = await rep.page('dashboard.html');
    await page.getByLabel('Last eight weeks').check();
    const weeks = [...new Set(year.log.map((each) => each.week))].sort().slice(-8);
    const flows = flowsOf(weeks.flatMap(meant));
    const rows = await page.locator('#flows tbody tr').all();
    const shown = await Promise.all(rows.map((row) => row.locator('td').allInnerTexts()));
    expect(shown.map(([from, to, fields, records]) => [from, to, Number(fields), Number(records)])).toEqual(
      flows.map(({ from, to, fields, records }) => [from, to, fields, records]),
    );
    const [first] = flows;
    await page.locator('#flows tbody a').first().click();
    await page.getByRole('heading', { level: 1, name: `From ${first?.from} to ${first?.to}` }).waitFor();
    const said = (await lines(page)).find((line) => line.includes('last eight weeks')) ?? '';
    expect(numbersIn(said).slice(0, 2)).toEqual([first?.fields, first?.records]);
    await page.close();
  });
});

describe('by keyboard alone', () => {
  test('a flow is opened, its brief too, and a record is marked as wrong', async () => {
    const page = await rep.page('dashboard.html');
    const press = async (name: string | RegExp, role: 'link' | 'button' | 'radio' | 'textbox') => {
      const target = page.getByRole(role, { name }).first();
      await reach(page, target);
      await page.keyboard.press(role === 'radio' ? 'Space' : 'Enter');
    };
    await press(/: details$/, 'link');
    await page.getByText('Field map').waitFor();
    await press('One-page brief', 'link');
    await page.getByRole('heading', { name: /^Missing integration/ }).waitFor();
    await press('Back to the details', 'link');
    const before = await page.locator('#records li').count();
    await press(/^Wrong match/, 'button');
    await expect.poll(() => page.locator('#records li').count()).toBe(before === 50 ? 50 : before - 1);
    await page.close();
  });

  test('a value is looked up', async () => {
    const page = await rep.page('dashboard.html');
    await reach(page, page.getByRole('textbox', { name: 'Where did I enter this?' }));
    await page.keyboard.type('nobody@nowhere.example');
    await page.keyboard.press('Enter');
    await page.getByText('Not in any tool').waitFor();
    await page.close();
  });
});

/** Presses Tab until the target has the focus. */
async function reach(page: Page, target: ReturnType<Page['getByRole']>): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never got there.');
}

interface Pictured {
  readonly name: string;
  readonly file: string;
  readonly width: number;
  /** What to do before the picture. */
  readonly before?: (page: Page) => Promise<unknown>;
}
const PAGES: readonly Pictured[] = [
  { name: 'popup', file: 'popup.html', width: 380 },
  { name: 'letter', file: 'letter.html', width: 900 },
  { name: 'dashboard', file: 'dashboard.html', width: 1280 },
  { name: 'dashboard-narrow', file: 'dashboard.html', width: 400 },
  {
    name: 'stored',
    file: 'dashboard.html',
    width: 1280,
    before: (page) => page.locator('#privacy > p button').first().click(),
  },
  { name: 'flow', file: 'dashboard.html#flow=dynamics-365/zendesk', width: 1280 },
  { name: 'brief', file: 'dashboard.html#brief=dynamics-365/zendesk', width: 1280 },
  { name: 'welcome', file: 'welcome.html', width: 1100 },
];

describe.each(['en', 'de'])('pictures in %s', (lang) => {
  let browser: SeededBrowser;
  beforeAll(async () => {
    browser = lang === 'en' ? rep : await SeededBrowser.open(year, settings, lang);
  });
  afterAll(async () => {
    if (lang !== 'en') await browser.close();
  });
  test.each(PAGES)(
    '$name: nothing serious for axe, light and dark',
    async ({ name, file, width, before }) => {
      const page = await browser.page(file, { width, height: 800 });
      expect(await page.evaluate('document.documentElement.lang')).toMatch(new RegExp(`^${lang}`));
      await before?.(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.screenshot({ path: `${SCREENS}/${name}-${lang}-${colorScheme}.png`, fullPage: true });
        // The page's policy lets no script in: axe comes through the debugger.
        const session = await page.context().newCDPSession(page);
        await session.send('Runtime.evaluate', { expression: AXE });
        const { result } = await session.send('Runtime.evaluate', {
          expression: `axe.run().then(({ violations }) => JSON.stringify(violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id, nodes }) => [id, ...nodes.map((node) => node.target.join(' '))])))`,
          awaitPromise: true,
          returnByValue: true,
        });
        expect(JSON.parse(result.value)).toEqual([]);
      }
      await page.close();
    },
  );
});
