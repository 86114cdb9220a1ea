/** What a person does in a page of the benchmark, and what that costs it. */
import type { Page } from 'playwright-core';
import { scriptTime } from './script-time';
import { type Traced, traced } from './trace';

const KEYS = 300;
const KEYS_A_FIELD = 18;
const FIELDS = 12;
const COMMITS = 30;
const MUTATIONS = 2_000;

/** Milliseconds of script. */
export interface Acts {
  /** One key of many in one field. */
  readonly keystroke: number;
  /** One key, with its share of a field that is left every 18 keys. */
  readonly 'keystroke all in': number;
  /** A field that is entered, changed by one key and left. */
  readonly commit: number;
  readonly mutation: number;
}

/** Fields of keys each, every one left with Tab. */
async function type(page: Page, fields: number, keys: number): Promise<void> {
  await page.locator('#f0').click();
  for (let field = 0; field < fields; field += 1) {
    for (let key = 0; key < keys; key += 1) await page.keyboard.press('a');
    await page.keyboard.press('Tab');
  }
  await page.waitForTimeout(500);
}

async function press(page: Page): Promise<void> {
  await page.locator('#f1').click();
  for (let key = 0; key < KEYS; key += 1) await page.keyboard.press('a');
}

const mutate = (page: Page): Promise<void> =>
  page.evaluate(async (count) => {
    const box = document.body.appendChild(document.createElement('div'));
    for (let at = 0; at < count; at += 1) {
      box.append(document.createElement('span'));
      if (at % 50 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    }
    box.remove();
  }, MUTATIONS);

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Loads a page anew and uses it a little: what that took, and what it has filled, in bytes. */
export async function begin(page: Page): Promise<{ readonly ours: Traced; readonly heap: number }> {
  await page.bringToFront();
  const ours = await traced(page, async () => {
    await page.reload();
    await type(page, 2, 1);
  });
  return { ours, heap: await heapOf(page) };
}

/** What each act costs by itself. */
export async function round(page: Page): Promise<Acts> {
  await page.bringToFront();
  return {
    keystroke: (await scriptTime(page, () => press(page))) / KEYS,
    'keystroke all in':
      (await scriptTime(page, () => type(page, FIELDS, KEYS_A_FIELD))) / (FIELDS * KEYS_A_FIELD),
    commit: (await scriptTime(page, () => type(page, COMMITS, 1))) / COMMITS,
    mutation: (await scriptTime(page, () => mutate(page))) / MUTATIONS,
  };
}
