import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer } from 'vite';

/**
 * Pictures of every state of every component in `.output/gallery/`, light and dark, at real size, narrow, at 200 %
 * and in other languages; axe-core looks at each. Prints what axe finds and exits with 1 if it is serious.
 *
 *     npx tsx scripts/gallery.ts [part of a state's name]
 *
 * Browser: RETYPED_BROWSER, else Debian's Chromium.
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

const PILLS = ['value-2', 'value-3', 'value-7', 'record', 'conflict', 'repeat'].map((name) => `pill-${name}`);
const POPUPS = ['week', 'long', 'empty', 'paused', 'no-consent', 'no-tools', 'failed', 'loading'];
const WELCOMES = ['new', 'renew', 'agreed', 'many', 'refused', 'done'];
const LETTERS = ['week', 'money', 'empty'];
const DASHBOARDS = ['week', 'empty', 'stored', 'flow', 'brief', 'failed'];
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
  ...PILLS.flatMap((state) => both({ state, width: 400, height: state === 'pill-record' ? 420 : 240 })),
  { state: 'pill-value-3', width: 400, height: 380, after: more },
  { state: 'pill-value-3', width: 400, height: 240, after: tab },
  { state: 'pill-value-3', width: 320, height: 240 },
  { state: 'pill-value-3', width: 400, height: 240, dir: 'rtl' },
  { state: 'pill-record', width: 400, height: 440, lang: LONG_LANGUAGE },
  { state: 'pill-record', width: 400, height: 300 },
  { state: 'pill-value-3', width: 400, height: 240, lang: 'ja' },
  ...POPUPS.flatMap((name) => both({ state: `popup-${name}`, width: 360, height: 200 })),
  { state: 'popup-long', width: 320, height: 200 },
  { state: 'popup-week', width: 360, height: 200, after: tab },
  { state: 'popup-week', width: 360, height: 200, lang: LONG_LANGUAGE },
  { state: 'popup-long', width: 360, height: 200, lang: 'fr' },
  { state: 'popup-week', width: 360, height: 200, lang: 'ja' },
  { state: 'popup-week', width: 360, height: 200, zoom: 2 },
  { state: 'popup-week', width: 360, height: 200, dir: 'rtl' },
  ...WELCOMES.flatMap((name) => both({ state: `welcome-${name}`, width: 1100, height: 800 })),
  ...both({ state: 'welcome-agreed', width: 1100, height: 800, after: choose }),
  { state: 'welcome-agreed', width: 1100, height: 800, after: search },
  { state: 'welcome-done', width: 360, height: 800 },
  { state: 'welcome-new', width: 1100, height: 800, lang: LONG_LANGUAGE },
  { state: 'welcome-new', width: 1100, height: 800, zoom: 2 },
  ...LETTERS.flatMap((name) => both({ state: `letter-${name}`, width: 900, height: 900 })),
  { state: 'letter-money', width: 900, height: 900, lang: LONG_LANGUAGE },
  ...DASHBOARDS.flatMap((name) => both({ state: `dashboard-${name}`, width: 1280, height: 900 })),
  ...both({ state: 'dashboard-week', width: 1280, height: 900, after: erase }),
  { state: 'dashboard-week', width: 360, height: 800 },
  { state: 'dashboard-stored', width: 1280, height: 900, after: found },
  { state: 'dashboard-flow', width: 360, height: 800 },
  { state: 'dashboard-flow', width: 1280, height: 900, lang: 'ja' },
  { state: 'dashboard-week', width: 1280, height: 900, lang: LONG_LANGUAGE },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'warn',
  resolve: { alias: { '#imports': `${root}scripts/gallery/imports.ts` } },
  server: { port: 0 },
});
await server.listen();
const base = `${server.resolvedUrls?.local[0]}scripts/gallery/index.html`;
const browser = await chromium.launch({
  executablePath: process.env.RETYPED_BROWSER ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');

if (!only) rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const serious: string[] = [];
for (const shot of shots) {
  if (shot.lang && !existsSync(`public/_locales/${shot.lang}`)) continue;
  if (nameOf(shot).includes(only)) serious.push(...(await take(browser, shot)));
}
await browser.close();
await server.close();
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
  const query = new URLSearchParams({ state: shot.state, lang: shot.lang ?? 'en', dir: shot.dir ?? 'ltr' });
  await page.goto(`${base}?${query}`);
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
