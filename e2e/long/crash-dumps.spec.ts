import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { word } from '../canaries';
import { crashExtension, memoryIn } from '../harness/crash';
import { ObserverWorld } from '../harness/observer-world';
import { openRep, type Rep } from '../harness/rep';
import { hasNeedle } from '../profile-search';

/**
 * What a crash of the worker leaves on disk. A minidump of Chromium keeps the stacks of the process's threads, not its
 * heap, where values of open records lie; what was on a stack in that moment is in it.
 */
const DELAYS_MS = [0, 1, 2, 4, 8, 16, 32, 64];
const NAMES = ['Full name', 'Email', 'Company', 'Phone', 'City'];
const FORM = `<form onsubmit="return false">${NAMES.map((name, i) => `<p><label>${name} <input id="f${i}"></label></p>`).join('')}</form>`;

let rep: Rep | undefined;
afterEach(async () => {
  await rep?.close();
  rep = undefined;
});

async function started(): Promise<Rep> {
  rep = await openRep({ crashDumps: true });
  await rep.consent({ tools: ['Zendesk'] });
  return rep;
}

test('the search finds what lay on a stack of the worker when it crashed', async () => {
  const at = await started();
  const needle = word();
  const worker = await at.extension.serviceWorker();
  const busy = worker.evaluate((path) => {
    // Reading an address takes place on the stack, and one of this length takes nearly all of the time.
    const address = `https://a.example/${path}`;
    for (const until = Date.now() + 10_000; Date.now() < until; ) new URL(address);
  }, `${needle}/`.repeat(300));
  const ended = busy.catch(() => 'it ends with the worker');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const { processes, dumps } = await crashExtension(at);
  expect(await ended).toBe('it ends with the worker');
  expect(processes).toBe(1);
  expect(dumps).toHaveLength(1);
  expect(dumps.every((dump) => memoryIn(dump) > 10_000)).toBe(true);
  expect(dumps.some((dump) => hasNeedle(dump, needle))).toBe(true);
});

test('a worker that crashes at many moments of a commit leaves no value in its dump', {
  timeout: 600_000,
}, async () => {
  let [dumped, bytes, searched] = [0, 0, 0];
  const found: string[] = [];
  for (const delay of DELAYS_MS) {
    const at = await started();
    const page = await at.visit('https://acme.zendesk.com/crash', FORM);
    await ObserverWorld.of(page);
    const values = [
      `${word()} ${word()}`,
      `${word()}@${word()}.org`,
      `${word()} Ltd`,
      '+14155550134',
      word(),
    ];
    const needles = values.flatMap((value) => value.match(/q\w{10}/g) ?? []);
    await fill(page, values);
    await new Promise((resolve) => setTimeout(resolve, delay));
    const { dumps } = await crashExtension(at);
    dumped += dumps.length;
    searched += needles.length;
    for (const dump of dumps) {
      bytes += memoryIn(dump);
      found.push(
        ...needles.filter((needle) => hasNeedle(dump, needle)).map((needle) => `${needle} after ${delay} ms`),
      );
    }
    await at.close();
    rep = undefined;
  }
  console.log(
    `${DELAYS_MS.length} crashes of the worker in a commit: ${dumped} minidumps with ${Math.round(bytes / 1024)} kB of stacks, ` +
      `${searched} canaries searched, ${found.length} found`,
  );
  expect(dumped).toBe(DELAYS_MS.length);
  expect(found).toEqual([]);
});

/** Text at once into one field after the other, so that the worker still has the first in hand when the last arrives. */
async function fill(page: Page, values: readonly string[]): Promise<void> {
  for (const [i, value] of values.entries()) {
    await page.locator(`#f${i}`).focus();
    await page.keyboard.insertText(value);
    await page.keyboard.press('Tab');
  }
}
