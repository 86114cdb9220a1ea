import { mkdirSync, readFileSync } from 'node:fs';
import { launchPlain } from './browser/plain';

/**
 * Draws the toolbar and store icons from `icon.svg`: `public/icon/<size>.png`, `store/icon-300.png`, and `<size>-off.png`
 * without colour for while nothing is watched. Run after changing the mark: `npm run icons`.
 */
const SIZES = [16, 32, 48, 128];
/** Mid-tones: they hold on light and on dark toolbars. */
const LOOKS = {
  '': { front: '#0d7585', back: '#6fbcc6' },
  '-off': { front: '#7d7a75', back: '#b5b1aa' },
};

const svg = readFileSync(new URL('./icon.svg', import.meta.url), 'utf8');
/** The logo that Edge's store asks for; Chrome's and Mozilla's take the 128 of the package. */
const LOGO = 300;
mkdirSync('public/icon', { recursive: true });
const browser = await launchPlain();
const page = await browser.newPage();
const draw = async (path: string, size: number, { front, back }: (typeof LOOKS)['']) => {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>html{--front:${front};--back:${back}}body{margin:0}svg{display:block;width:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path, omitBackground: true });
};
for (const size of SIZES)
  for (const [suffix, look] of Object.entries(LOOKS))
    await draw(`public/icon/${size}${suffix}.png`, size, look);
await draw(`store/icon-${LOGO}.png`, LOGO, LOOKS['']);
await browser.close();
