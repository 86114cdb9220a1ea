import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchPlain } from '../scripts/browser/plain';
import { type Gallery, serveGallery } from '../scripts/gallery/server';
import { type Pictured, STATES, WIDTHS } from '../scripts/gallery/states';
import type { MessageKey } from '../utils/i18n';
import { seriousOn } from './harness/axe';

/**
 * Every state of every page, from components and sample data: pictures in two languages and both themes go to
 * `.output/screens/`, axe looks at each theme, and nothing may overflow: narrow, at 200 % zoom, on a wide screen, in the
 * languages with the longest words. The same pages with a year's real ledger are looked at in week.spec.ts.
 */
const SCREENS = path.resolve(import.meta.dirname, '../.output/screens');
const THEMES = ['light', 'dark'] as const;
const PAGES = Object.keys(STATES) as Pictured[];
const statesOf = (page: Pictured): string[] => STATES[page].map((state) => `${page}-${state}`);

let gallery: Gallery;
let browser: Browser;
beforeAll(async () => {
  mkdirSync(SCREENS, { recursive: true });
  gallery = await serveGallery();
  browser = await launchPlain();
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

/** Opens a state; what it throws while it is shown counts as a finding. */
async function show(page: Page, state: string, lang: string): Promise<void> {
  await page.goto(gallery.url(state, lang));
  await page.locator('html[data-ready]').waitFor();
}

/** Does something for each state, two pages at a time; all findings in one list. */
async function each(
  states: readonly string[],
  options: { readonly width: number; readonly height?: number },
  look: (page: Page, state: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const waiting = [...states];
  const found: string[] = [];
  const work = async () => {
    const page = await browser.newPage({
      viewport: { width: options.width, height: options.height ?? 800 },
      reducedMotion: 'reduce',
    });
    page.on('pageerror', (error) => found.push(error.message));
    for (let state = waiting.shift(); state !== undefined; state = waiting.shift()) {
      found.push(...(await look(page, state)));
    }
    await page.close();
  };
  await Promise.all([work(), work()]);
  return found;
}

/** Texts that stick out of the window, unless what holds them scrolls, and boxes that cut their text off. */
const STICKING_OUT = `(() => {
  const wide = document.documentElement.clientWidth;
  const overflow = (element) => getComputedStyle(element).overflowX;
  const scrolls = (element) => element && (/auto|scroll/.test(overflow(element)) || scrolls(element.parentElement));
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const found = roots.flatMap((root) => [...root.querySelectorAll('*')]).filter((element) => {
    const own = [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim() !== '');
    const { visibility, textOverflow } = getComputedStyle(element);
    if (own.length === 0 || visibility === 'hidden' || element.closest('.visually-hidden, .spoken, option, title')) return false;
    if (/hidden|clip/.test(overflow(element)) && textOverflow !== 'ellipsis') return element.scrollWidth > element.clientWidth + 1;
    return own.some((node) => {
      const range = document.createRange();
      range.selectNode(node);
      const { left, right, width } = range.getBoundingClientRect();
      return width > 0 && (right > wide + 1 || left < -1) && !scrolls(element);
    });
  });
  const sideways = document.documentElement.scrollWidth > wide;
  return [...(sideways ? ['scrolls sideways'] : []), ...found.map((element) => element.localName + ' ' + element.textContent.slice(0, 40))];
})()`;

test('no state is left out', async () => {
  const page = await browser.newPage();
  await show(page, 'pill-repeat', 'en');
  const shown = (await page.locator('html').getAttribute('data-states')) ?? '';
  expect(shown.split(' ').sort()).toEqual(PAGES.flatMap(statesOf).sort());
  await page.close();
});

describe.each(['en', 'de'])('pictures in %s', (lang) => {
  test.each(PAGES)('%s: nothing serious for axe in light and dark', async (of) => {
    const found = await each(
      statesOf(of),
      { width: WIDTHS[of], height: of === 'pill' ? 520 : 700 },
      async (page, state) => {
        await show(page, state, lang);
        if (state === 'dashboard-stored') {
          for (const table of await page.locator('details').all()) await table.locator('summary').click();
        }
        const serious: string[] = [];
        // What sticks to the window's end is pictured at the page's.
        if (of === 'popup') {
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          await page.setViewportSize({ width: WIDTHS.popup, height });
        }
        for (const colorScheme of THEMES) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.screenshot({
            path: `${SCREENS}/state-${state}-${lang}-${colorScheme}.png`,
            fullPage: of !== 'pill',
          });
          // Words change no contrast and no structure.
          if (lang === 'en') {
            const violations = (await seriousOn(page)).filter((one) => !one.includes('body > form'));
            serious.push(...violations.map((one) => `${state} ${colorScheme}: ${one}`));
          }
        }
        return serious;
      },
    );
    expect(found).toEqual([]);
  });
});

/** What is behind a press, by the words on it (keys of `_locales`). */
const PRESSED: readonly (readonly [picture: string, state: string, ...presses: MessageKey[]])[] = [
  ['pill-more', 'pill-record', 'pill_more'],
  ['popup-site', 'popup-paused', 'tab_site'],
  ['dashboard-new-key', 'dashboard-week', 'key_button'],
  ['dashboard-stop-watching', 'dashboard-week', 'erase'],
];

/** What a person sees at first: the popup is no higher than browsers let it be. */
test.each(['en', 'de'])('pictures behind a press in %s, nothing serious for axe', async (lang) => {
  const words = JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, `../public/_locales/${lang}/messages.json`), 'utf8'),
  );
  const found: string[] = [];
  for (const [picture, state, ...presses] of PRESSED) {
    const page = await browser.newPage({
      viewport: { width: WIDTHS[state.split('-')[0] as Pictured], height: 600 },
      reducedMotion: 'reduce',
    });
    await show(page, state, lang);
    for (const press of presses)
      await page.getByRole('button', { name: words[press].message }).first().click();
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.screenshot({ path: `${SCREENS}/press-${picture}-${lang}-${colorScheme}.png` });
      const serious = (await seriousOn(page)).filter((one) => !one.includes('body > form'));
      found.push(...serious.map((one) => `${picture} ${colorScheme}: ${one}`));
    }
    await page.close();
  }
  expect(found).toEqual([]);
});

describe('looking something up', () => {
  test.each(['en', 'de'])('pictures in %s', async (lang) => {
    const page = await browser.newPage({ viewport: { width: WIDTHS.dashboard, height: 900 } });
    await show(page, 'dashboard-week', lang);
    const box = page.locator('#privacy input[type=text]').first();
    await box.fill('jane@acme.com');
    await box.press('Enter');
    await page.locator('#privacy li').first().waitFor();
    expect(await page.locator('#privacy').innerText()).toContain('Zendesk');
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await box.evaluate((input) => input.closest('form')?.scrollIntoView());
      await page.screenshot({ path: `${SCREENS}/press-dashboard-look-up-${lang}-${colorScheme}.png` });
    }
    await page.close();
  });
});

describe('nothing overflows', () => {
  /** States with the most words of each page. */
  const FULLEST = [
    'pill-asking',
    'pill-value-7',
    'popup-long',
    'popup-no-consent',
    'welcome-new',
    'welcome-done',
    'letter-money',
    'receipt-policy',
    'dashboard-policy',
    'dashboard-stored',
    'dashboard-empty',
    'dashboard-flow',
    'dashboard-brief',
  ];
  const measure = (lang: string, widths: readonly number[]) => async (page: Page, state: string) => {
    await show(page, state, lang);
    const found: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const out = await page.evaluate<string[]>(STICKING_OUT);
      found.push(...out.map((one) => `${state} ${lang} ${width}: ${one}`));
    }
    return found;
  };
  test.each(['en', 'fr', 'ja', 'es', 'pt_BR', 'id'])('at 320 px in %s', async (lang) => {
    expect(await each(FULLEST, { width: 320 }, measure(lang, [320]))).toEqual([]);
  });
  test('at 320 px, at 200 % zoom and on a wide screen in German', async () => {
    const wide = FULLEST.filter((state) => !state.startsWith('popup'));
    expect(await each(wide, { width: 320 }, measure('de', [320, 640, 2560]))).toEqual([]);
  });
});

test('print: the letter and the brief are each one sheet of A4 without buttons', async () => {
  for (const state of ['letter-money', 'dashboard-brief']) {
    const page = await browser.newPage();
    await show(page, state, 'de');
    await page.emulateMedia({ media: 'print' });
    const pdf = await page.pdf({ format: 'A4', path: `${SCREENS}/print-${state}-de.pdf` });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.close();
  }
});
