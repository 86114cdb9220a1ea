/**
 * `npm run screenshots`: takes every picture of the docs and of the stores anew, from the gallery's states and from a rep
 * who types one contact into three stand-in tools, and writes down what each was taken of (docs/images/looks.json), so
 * that e2e/pictures.spec.ts can tell a stale one. Needs `npm run build:e2e` and `npm run build:playground`.
 * `-- --gallery` leaves the rep out and takes the picture that was played last.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchPlain } from './browser/plain';
import { type Gallery, serveGallery } from './gallery/server';
import { demoFolder, playRep } from './play';
import { cardOf } from './screenshots/card';
import { lookOf } from './screenshots/look';
import { PICTURES, type Picture } from './screenshots/pictures';

const LOOKS = 'docs/images/looks.json';

async function openState(
  browser: Browser,
  gallery: Gallery,
  { state, width, height }: Picture,
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(gallery.url(state));
  await page.locator('html[data-ready]').waitFor();
  return page;
}

/** The state as a card shows it, at twice its size: the component alone, without the gallery's page around it. */
async function partOf(browser: Browser, gallery: Gallery, state: string): Promise<Buffer> {
  const context = await browser.newContext({ viewport: { width: 400, height: 720 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.goto(gallery.url(state));
  await page.locator('html[data-ready]').waitFor();
  const part = page.locator(state.startsWith('pill') ? '.pill' : 'main').first();
  const picture = await part.screenshot();
  await context.close();
  return picture;
}

async function take(browser: Browser, gallery: Gallery, picture: Picture): Promise<string> {
  mkdirSync(dirname(picture.file), { recursive: true });
  const page = await openState(browser, gallery, picture);
  const look = await lookOf(page);
  if (picture.as === 'played') copyFileSync(join(demoFolder, 'pill-light.png'), picture.file);
  else {
    if (picture.words)
      await page.setContent(cardOf(picture.words, await partOf(browser, gallery, picture.state), picture));
    await page.screenshot({ path: picture.file });
  }
  await page.close();
  return look;
}

if (!process.argv.includes('--gallery')) await playRep();
const gallery = await serveGallery();
const browser = await launchPlain();
const looks: Record<string, string> = {};
for (const picture of PICTURES) looks[picture.file] = await take(browser, gallery, picture);
await browser.close();
await gallery.close();
writeFileSync(LOOKS, `${JSON.stringify(looks, null, 2)}\n`);
console.log(`${PICTURES.length} pictures, and what they were taken of in ${LOOKS}.`);
