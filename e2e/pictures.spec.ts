import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchPlain } from '../scripts/browser/plain';
import { type Gallery, serveGallery } from '../scripts/gallery/server';
import { lookOf } from '../scripts/screenshots/look';
import { PICTURES } from '../scripts/screenshots/pictures';

/** The pictures of the docs and the stores show what is: elements and styles are as when each was taken. */
const root = path.resolve(import.meta.dirname, '..');
const looks: Record<string, string> = JSON.parse(
  readFileSync(path.join(root, 'docs/images/looks.json'), 'utf8'),
);

let gallery: Gallery;
let browser: Browser;
beforeAll(async () => {
  gallery = await serveGallery();
  browser = await launchPlain();
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

test.each(PICTURES)('$file is fresh', async ({ file, state, width, height }) => {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(gallery.url(state));
  await page.locator('html[data-ready]').waitFor();
  expect(await lookOf(page), `${file} shows what is no more: npm run screenshots`).toBe(looks[file]);
  await page.close();
});
