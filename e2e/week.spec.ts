import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LoggedField, RETENTION_DAYS, type RepYear, repYear } from '../tests/rep-year';
import { BOOKS, CRM, DESK, ERP } from '../tests/rep-year-plan';
import { weekOf, weeksUpTo } from '../utils/calendar';
import type { ToolId } from '../utils/model';
import { lastLetter, letterWeek } from '../utils/summary/letter';
import { costOf, numbersIn, Recount, sumOf, timeOf } from './harness/recount';
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
  [CRM]: 'Dynamics 365',
  [DESK]: 'Zendesk',
  [BOOKS]: 'QuickBooks Online',
  [ERP]: 'Acme ERP',
};
/** The words of the pages, by key. */
const WORDS: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
  readFileSync(path.resolve(import.meta.dirname, '../public/_locales/en/messages.json'), 'utf8'),
);
const wordOf = (key: string) => WORDS[key]?.message;
/** A table begins its names with a capital. */
const nameOfField = ({ kind, label }: LoggedField) =>
  (label ?? wordOf(`kind_${kind}`) ?? '').replace(/^./u, (first) => first.toUpperCase());
const LETTER = { day: 5, hour: 15 };
const RATE = 60;
const settings = {
  consentAt: NOW - 360 * 86_400_000,
  tools: [CRM, DESK, BOOKS, ERP],
  customTools: [{ id: ERP, name: 'Acme ERP', host: 'erp.acme.example', category: 'erp', stage: 'operate' }],
  letterDay: LETTER.day,
  letterHour: LETTER.hour,
  retentionDays: RETENTION_DAYS,
  hourlyRate: { amount: RATE, currency: 'EUR' },
};

let year: RepYear;
let rep: SeededBrowser;
let recount: Recount;
beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  year = await repYear(NOW);
  recount = new Recount(year, NOW);
  rep = await SeededBrowser.open(year, settings);
});
afterAll(() => rep.close());

const thisWeek = weekOf(NOW);
const nameOf = (tool: ToolId) => NAMES[tool] ?? '';
const lines = async (page: Page) =>
  (await page.locator('main').innerText()).split('\n').map((one) => one.trim());
const lineWith = async (page: Page, words: string) =>
  (await lines(page)).find((line) => line.includes(words)) ?? '';
/** The cells of a table's rows. */
const cellsOf = async (table: Locator) =>
  Promise.all((await table.locator('tbody tr').all()).map((row) => row.locator('td').allInnerTexts()));
const bars = async (scope: Locator) => {
  const cells = await scope.locator('figure table').first().locator('td').allTextContents();
  return cells.flatMap(numbersIn);
};

describe('the figures are those of the log', () => {
  test('popup', async () => {
    const page = await rep.page('popup.html', { width: 380, height: 700 });
    const week = sumOf(recount.meant([thisWeek]));
    const strong = await page.locator('h1 strong').allInnerTexts();
    expect(strong.flatMap(numbersIn)).toEqual([week.fields, week.records]);
    const [time = '', money = ''] = (await lineWith(page, 'That took')).split('(');
    expect(numbersIn(time)).toEqual(timeOf(week));
    expect(numbersIn(money)).toEqual(costOf(week, RATE));
    expect(await bars(page.locator('main'))).toEqual(recount.trend());
    const shown = await page.locator('section li').allInnerTexts();
    expect(shown.map((text) => numbersIn(text.split('\n').at(-1)?.split('·')[0] ?? ''))).toEqual(
      recount
        .flows([thisWeek])
        .slice(0, 3)
        .map(({ fields, records }) => [fields, records]),
    );
    const usual = shown.map((text) => numbersIn(text.split('\n').at(-1)?.split('·')[1] ?? ''));
    expect(usual).toEqual(
      recount
        .flows([thisWeek])
        .slice(0, 3)
        .map(({ from, to }) => usualOf(recount.trend(from, to))),
    );
    expect(numbersIn(await lineWith(page, 'searched'))).toEqual([
      ...orNone(recount.lookups(thisWeek)),
      ...recount.lookupTime(thisWeek),
    ]);
    expect(numbersIn(await lineWith(page, 'intended'))).toEqual(orNone(recount.intended([thisWeek])));
    expect(numbersIn(await lineWith(page, 'you checked'))).toEqual([recount.judged, recount.right]);
    await page.close();
  });

  test('letter', async () => {
    const page = await rep.page('letter.html');
    const week = letterWeek(lastLetter(NOW, LETTER), LETTER);
    const weeks = weeksUpTo(week, 8);
    const all = sumOf(recount.meant([week]));
    const strong = await page.locator('main strong').allInnerTexts();
    expect(strong.slice(0, 2).flatMap(numbersIn)).toEqual([all.fields, all.records]);
    expect(numbersIn(strong[2] ?? '')).toEqual(timeOf(all));
    expect(numbersIn((await lineWith(page, 'You retyped')).split('hourly rate')[1] ?? '')).toEqual(
      costOf(all, RATE),
    );
    const flows = await page.locator('main li').allInnerTexts();
    expect(flows.map((text) => text.replaceAll(/\s/g, ' '))).toEqual(
      recount
        .flows([week])
        .slice(0, 3)
        .map(
          ({ from, to, fields, records }) =>
            `from ${nameOf(from)} to ${nameOf(to)}: ${fields} fields in ${records} record${records === 1 ? '' : 's'}`,
        ),
    );
    const before = sumOf(recount.meant(weeks.slice(-2, -1))).fields;
    const change = await lineWith(page, 'than in the week before');
    expect(numbersIn(change)).toEqual(orNone(Math.abs(all.fields - before)));
    expect(change.includes('more')).toBe(all.fields > before);
    const [dearest] = [...recount.flows(weeks)].sort((a, b) => b.handsOnMs - a.handsOnMs);
    const saving = await lineWith(page, 'an integration from');
    expect(saving).toContain(`from ${nameOf(dearest?.from ?? CRM)} to ${nameOf(dearest?.to ?? CRM)} `);
    const [time = '', money = ''] = saving.split('At your hourly rate');
    expect(dearest && numbersIn(time.replace(/Dynamics 365/g, ''))).toEqual(dearest && timeOf(dearest));
    expect(dearest && numbersIn(money)).toEqual(dearest && costOf(dearest, RATE));
    const apart = [
      ...orNone(recount.lookups(week)),
      ...recount.lookupTime(week),
      ...orNone(recount.intended([week])),
    ];
    const [meant] = (await lines(page)).filter((line) => /searched|meant to be/.test(line));
    expect(numbersIn(meant ?? '')).toEqual(apart);
    expect(numbersIn((await lineWith(page, 'you checked')).split('Of ')[1] ?? '')).toEqual([
      recount.judged,
      recount.right,
    ]);
    await page.close();
  });

  describe('full page', () => {
    let page: Page;
    beforeAll(async () => {
      page = await rep.page('dashboard.html');
      await page.getByText('are stored, the oldest from').waitFor();
    });
    afterAll(() => page.close());

    test('summary', async () => {
      const summary = page.locator('#summary');
      const week = sumOf(recount.meant([thisWeek]));
      expect((await summary.locator('h1 strong').allInnerTexts()).flatMap(numbersIn)).toEqual([
        week.fields,
        week.records,
      ]);
      const names = await summary.locator('dt').allInnerTexts();
      const figures = await summary.locator('dl > div').all();
      const values = await Promise.all(
        figures.map(async (figure) => numbersIn(await figure.locator('dd').first().innerText())),
      );
      expect(Object.fromEntries(names.map((name, i) => [name, values[i]]))).toEqual({
        'Time, at least': timeOf(week),
        'Cost, at least': costOf(week, RATE),
        'Searched by hand': [recount.lookups(thisWeek)],
        Intended: [recount.intended([thisWeek])],
      });
      expect(numbersIn(await lineWith(page, 'search box'))).toEqual(recount.lookupTime(thisWeek));
      expect(await bars(summary)).toEqual(recount.trend());
      expect(numbersIn((await lineWith(page, 'you checked')).split('Of ')[1] ?? '')).toEqual([
        recount.judged,
        recount.right,
      ]);
    });

    test.each([
      ['This week', [thisWeek]],
      ['Last eight weeks', weeksUpTo(thisWeek, 8)],
    ])('flows of %s', async (period, weeks) => {
      await page.getByRole('radio', { name: period }).check();
      const shown = await cellsOf(page.locator('#flows'));
      expect(shown.map(([from, to, ...rest]) => [from, to, ...rest.map(numbersIn)])).toEqual(
        recount
          .flows(weeks)
          .map((flow) => [nameOf(flow.from), nameOf(flow.to), [flow.fields], [flow.records], timeOf(flow)]),
      );
      const ends = await page.locator('#flows svg text').allTextContents();
      const sumsOf = (side: 'from' | 'to') =>
        [...Map.groupBy(recount.flows(weeks), (flow) => flow[side])].map(
          ([tool, flows]) => `${nameOf(tool)} ${flows.reduce((sum, { fields }) => sum + fields, 0)}`,
        );
      expect(ends.sort()).toEqual([...sumsOf('from'), ...sumsOf('to')].sort());
      // The year of the log holds no record that was entered twice in one tool.
      expect(await lineWith(page, 'Entered again')).toBe('');
    });

    test('tools', async () => {
      const shown = await page.locator('#tools li').allInnerTexts();
      const counted = shown.map((text) => {
        const [name = '', ...rest] = text.split('\n');
        return [name, numbersIn(rest.find((line) => / in .*record/.test(line)) ?? '')];
      });
      expect(Object.fromEntries(counted)).toEqual(
        // The person's own site is not granted in this build: it is not watched.
        Object.fromEntries(
          [CRM, DESK, BOOKS].map((tool) => {
            const { entries, records } = recount.held(tool);
            return [nameOf(tool), [entries, records]];
          }),
        ),
      );
    });

    test('privacy', async () => {
      const { entries, records, since } = recount.held();
      const stored = await lineWith(page, 'are stored, the oldest from');
      const [counts = '', oldest = ''] = stored.split('the oldest from');
      expect(numbersIn(counts)).toEqual([entries, records]);
      expect(oldest.trim()).toBe(
        `${new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' }).format(since)}.`,
      );
      await page.getByRole('button', { name: 'Show everything that is stored' }).click();
      await page.locator('#privacy details summary').first().waitFor();
      const tables = await page.locator('#privacy details summary').allInnerTexts();
      const table = (name: string) => numbersIn(tables.find((text) => text.startsWith(name)) ?? '');
      expect(table('Records')).toEqual([records]);
      expect(table('Your answers')).toEqual([recount.answered]);
      expect(table('Your verdicts')).toEqual([recount.verdictsHeld]);
    });
  });

  test('each flow on its page, and on its brief', async () => {
    const page = await rep.page('dashboard.html');
    for (const flow of recount.flows()) {
      const { from, to, fields, records } = flow;
      await page.goto(`${rep.extension.origin}/dashboard.html#flow=${from}/${to}`);
      await page.reload();
      await page.getByRole('heading', { level: 1, name: `From ${nameOf(from)} to ${nameOf(to)}` }).waitFor();
      const [said = '', meant = ''] = (await lineWith(page, 'in the last eight weeks')).split('·');
      const [counts = '', time = ''] = said.split('in the last eight weeks');
      expect(numbersIn(counts)).toEqual([fields, records]);
      const [span = '', money = ''] = time.split('(');
      expect(numbersIn(span)).toEqual(timeOf(flow));
      expect(numbersIn(money)).toEqual(costOf(flow, RATE));
      expect(numbersIn(meant)).toEqual(orNone(recount.intended(recount.weeks, from, to)));
      expect(await bars(page.locator('main'))).toEqual(recount.trend(from, to));
      const map = await cellsOf(page.locator('#map'));
      expect(map.map(([source, target, n = '']) => [source, target, ...numbersIn(n)])).toEqual(
        recount
          .fieldMap(from, to)
          .map(([source, target, n]) => [nameOfField(source), nameOfField(target), n]),
      );
      const why = await page.locator('#why li').allInnerTexts();
      expect(why.map((text) => text.replaceAll(/\s+/g, ' '))).toEqual(
        recount.answers(from, to).map(([answer, n]) => `${wordOf(`survey_${answer}`)} (${n}×)`),
      );
      expect(await page.locator('#records li').count()).toBe(Math.min(50, recount.listed(from, to)));

      await page.getByRole('link', { name: 'One-page brief' }).click();
      await page.getByRole('heading', { name: /^Missing integration/ }).waitFor();
      const [what = '', cost = ''] = (await lineWith(page, 'were carried from')).split('That took');
      expect(numbersIn(what).slice(0, 2)).toEqual([fields, records]);
      const [took = '', price = ''] = cost.split('hourly rate');
      expect(numbersIn(took)).toEqual(timeOf(flow));
      expect(numbersIn(price)).toEqual(costOf(flow, RATE));
      expect(await bars(page.locator('main'))).toEqual(recount.trend(from, to));
    }
    await page.close();
  });
});

/** A sentence that is not there when there is nothing to say. */
const orNone = (n: number) => (n === 0 ? [] : [n]);

/** Mean of the weeks before the last, since the first with anything; of two at least. */
function usualOf(trend: readonly number[]): number[] {
  const before = trend.slice(
    trend.findIndex((fields) => fields > 0),
    -1,
  );
  if (before.length < 2) return [];
  return [Math.round(before.reduce((total, fields) => total + fields, 0) / before.length)];
}

test('the letter prints on one page, without its buttons', async () => {
  const page = await rep.page('letter.html', { width: 794, height: 1123 });
  const pdf = await page.pdf({ path: `${SCREENS}/letter-en.pdf`, format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: `${SCREENS}/letter-en-print.png` });
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  await page.close();
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
    // The page of the flow comes with its query, some frames after the link was followed: its records first.
    const wrong = page.getByRole('button', { name: /^Wrong match/ });
    await wrong.first().waitFor();
    const marked = (await wrong.first().getAttribute('aria-label')) ?? '';
    const ofThatMinute = page.getByRole('button', { name: marked, exact: true });
    const before = await ofThatMinute.count();
    await press(marked, 'button');
    await expect.poll(() => ofThatMinute.count(), { timeout: 10_000 }).toBe(before - 1);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id), { timeout: 10_000 })
      .toBe('records');
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
    before: (page) =>
      page
        .locator('#privacy')
        .getByRole('button', { name: /that is stored|Gespeicherte/ })
        .first()
        .click(),
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
