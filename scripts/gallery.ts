import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchPlain } from './browser/plain';
import { serveGallery } from './gallery/server';
import { type Pictured, STATES } from './gallery/states';

/**
 * Pictures of every state of every component in `.output/gallery/`, light and dark, at real size, narrow, at 200 %
 * and in other languages; axe-core looks at each. Prints what axe finds and exits with 1 if it is serious.
 *
 *     npm run gallery [-- part of a state's name]
 */
const OUT = '.output/gallery';
const only = process.argv[2] ?? '';

interface Shot {
  readonly state: string;
  readonly width: number;
  readonly height: number;
  readonly scheme?: 'light' | 'dark';
  readonly lang?: string;
  readonly zoom?: number;
  readonly dir?: 'rtl';
  /** What to do before the picture; its name is part of the file's. */
  readonly after?: readonly [string, (page: Page) => Promise<void>];
}

const statesOf = (page: Pictured) => STATES[page].map((state) => `${page}-${state}`);
const LONG_LANGUAGE = 'de';
const both = (shot: Shot): Shot[] => [shot, { ...shot, scheme: 'dark' }];

const choose = [
  'chosen',
  async (page: Page) => {
    for (const name of ['Salesforce', 'HubSpot']) await page.getByRole('checkbox', { name }).check();
  },
] as const;
const tab = ['focus', (page: Page) => page.locator('button').first().focus()] as const;
const erase = [
  'erase',
  (page: Page) => page.getByRole('button', { name: /^Erase everything/ }).click(),
] as const;
const found = [
  'found',
  async (page: Page) => {
    await page.locator('.lookup input, #privacy input[type=text]').first().fill('jane@acme.com');
    await page.getByRole('button', { name: 'Look up' }).click();
    for (const one of await page.locator('summary').all()) await one.click();
  },
] as const;
const more = ['more', (page: Page) => page.getByRole('button', { name: 'More answers' }).click()] as const;
const search = ['search', (page: Page) => page.getByRole('searchbox').fill('zen')] as const;

const shots: readonly Shot[] = [
  ...statesOf('pill').flatMap((state) =>
    both({ state, width: 400, height: state === 'pill-asking' ? 420 : 240 }),
  ),
  { state: 'pill-value-3', width: 400, height: 380, after: more },
  { state: 'pill-value-3', width: 400, height: 240, after: tab },
  { state: 'pill-value-3', width: 320, height: 240 },
  { state: 'pill-value-3', width: 400, height: 240, dir: 'rtl' },
  { state: 'pill-asking', width: 400, height: 440, lang: LONG_LANGUAGE },
  { state: 'pill-asking', width: 400, height: 300 },
  { state: 'pill-value-3', width: 400, height: 240, lang: 'ja' },
  ...statesOf('popup').flatMap((state) => both({ state, width: 360, height: 200 })),
  { state: 'popup-long', width: 320, height: 200 },
  { state: 'popup-week', width: 360, height: 200, after: tab },
  { state: 'popup-week', width: 360, height: 200, lang: LONG_LANGUAGE },
  { state: 'popup-long', width: 360, height: 200, lang: 'fr' },
  { state: 'popup-week', width: 360, height: 200, lang: 'ja' },
  { state: 'popup-week', width: 360, height: 200, zoom: 2 },
  { state: 'popup-week', width: 360, height: 200, dir: 'rtl' },
  ...statesOf('welcome').flatMap((state) => both({ state, width: 1100, height: 800 })),
  ...both({ state: 'welcome-agreed', width: 1100, height: 800, after: choose }),
  { state: 'welcome-agreed', width: 1100, height: 800, after: search },
  { state: 'welcome-done', width: 360, height: 800 },
  { state: 'welcome-new', width: 1100, height: 800, lang: LONG_LANGUAGE },
  { state: 'welcome-new', width: 1100, height: 800, zoom: 2 },
  ...statesOf('letter').flatMap((state) => both({ state, width: 900, height: 900 })),
  { state: 'letter-money', width: 900, height: 900, lang: LONG_LANGUAGE },
  ...statesOf('dashboard').flatMap((state) => both({ state, width: 1280, height: 900 })),
  ...statesOf('team').flatMap((state) => both({ state, width: 1280, height: 900 })),
  { state: 'team-gaps', width: 1280, height: 900, lang: LONG_LANGUAGE },
  ...both({ state: 'dashboard-week', width: 1280, height: 900, after: erase }),
  { state: 'dashboard-week', width: 360, height: 800 },
  { state: 'dashboard-stored', width: 1280, height: 900, after: found },
  { state: 'dashboard-flow', width: 360, height: 800 },
  { state: 'dashboard-flow', width: 1280, height: 900, lang: 'ja' },
  { state: 'dashboard-week', width: 1280, height: 900, lang: LONG_LANGUAGE },
];

const gallery = await serveGallery();
const browser = await launchPlain();
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

if (!only) rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const serious: string[] = [];
for (const shot of shots) {
  if (shot.lang && !existsSync(`public/_locales/${shot.lang}`)) continue;
  if (nameOf(shot).includes(only)) serious.push(...(await take(browser, shot)));
}
await browser.close();
await gallery.close();
console.log(serious.length === 0 ? 'axe: nothing serious' : serious.join('\n'));
process.exitCode = serious.length === 0 ? 0 : 1;

function nameOf({ state, width, scheme, lang, zoom, dir, after }: Shot): string {
  return [state, width, scheme, lang, zoom && `zoom${zoom}`, dir, after?.[0]].filter(Boolean).join('_');
}

/** Takes one picture; returns what axe finds serious. */
async function take(browser: Browser, shot: Shot): Promise<string[]> {
  const zoom = shot.zoom ?? 1;
  const page = await browser.newPage({
    viewport: {
      width: Math.round(shot.width / (shot.state.startsWith('popup') ? 1 : zoom)),
      height: shot.height,
    },
    deviceScaleFactor: zoom,
    colorScheme: shot.scheme ?? 'light',
    reducedMotion: 'reduce',
  });
  const name = nameOf(shot);
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(`${name}: ${error.message}`));
  await page.goto(gallery.url(shot.state, shot.lang, shot.dir));
  await page.waitForSelector('html[data-ready]');
  await shot.after?.[1](page);
  await page.waitForTimeout(80);
  await page.screenshot({ path: `${OUT}/${name}.png`, fullPage: true });
  await page.addScriptTag({ content: axe });
  const found: string[] = await page.evaluate(`axe.run({ exclude: ['body > form'] }).then((result) =>
    result.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(
      ({ id, nodes }) => id + ': ' + nodes.map((node) => node.target.join(' ')).join(', ')))`);
  const wide: boolean = await page.evaluate(
    'document.documentElement.scrollWidth > document.documentElement.clientWidth',
  );
  await page.close();
  return [
    ...failures,
    ...found.map((each) => `${name}: ${each}`),
    ...(wide ? [`${name}: scrolls sideways`] : []),
  ];
}
