import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, recordsIn, rowsOf } from '../counting';
import { ObserverWorld } from '../harness/observer-world';
import { openRep, type Rep } from '../harness/rep';

/**
 * The browser's own process is killed (SIGKILL) while a person types, each time a little later after a commit, and
 * started again on the same profile: what was acknowledged lies there once.
 */
const DELAYS_MS = [0, 1, 2, 4, 8, 12, 18, 25, 35, 50, 75, 110, 170, 260, 400, 700];
const NAMES = ['Email', 'Company', 'City', 'Phone', 'Job title', 'Street'];
const FORM = `<form onsubmit="return false">${NAMES.map((name, i) => `<p><label>${name} <input id="f${i}"></label></p>`).join('')}</form>`;

let rep: Rep;
beforeAll(async () => {
  rep = await openRep();
  await rep.consent({ tools: ['Zendesk'] });
});
afterAll(() => rep?.close());

/** Types into every field as fast as keys come; the last one is left `delay` before the end. */
async function typeAndKill(
  page: Page,
  round: number,
  delay: number,
  heard: readonly string[],
): Promise<void> {
  const values = [
    `p${round}@kill-${round}.org`,
    `Kill ${round} Ltd`,
    `Town${round}`,
    `+1415555${1000 + round}`,
    `Chief ${round}`,
    `${round} Elm`,
  ];
  for (const [i, value] of values.entries()) {
    await page.locator(`#f${i}`).focus();
    await page.keyboard.insertText(value);
    await page.keyboard.press('Tab');
    // From here on the ledger is open and answers as fast as it can: the rest is typed ahead of it.
    if (i === 0)
      await eventually(
        async () => heard.length,
        (count) => count > 0,
      );
  }
  await new Promise((resolve) => setTimeout(resolve, delay));
  await rep.kill();
}

test('of a browser that is killed at many points, nothing acknowledged is lost and nothing is there twice', async () => {
  const acknowledged: string[] = [];
  let committed = 0;
  for (const [round, delay] of DELAYS_MS.entries()) {
    const page = await rep.visit(`https://acme.zendesk.com/kill/${round}`, FORM);
    const world = await ObserverWorld.of(page);
    const heard = await world.acknowledgements();
    await typeAndKill(page, round, delay, heard);
    committed += NAMES.length;
    acknowledged.push(...heard);
    await rep.restart();
  }
  const rows = await rep.ledger();
  const stored = recordsIn(rows).flatMap(({ entries }) => entries.map(({ id }) => String(id)));
  const held = rowsOf<{ readonly entries: number }>(rows, 'holdings').reduce(
    (sum, { entries }) => sum + entries,
    0,
  );
  const lost = acknowledged.filter((id) => !stored.includes(id));
  console.log(
    `${DELAYS_MS.length} kills: ${committed} entries committed, ${acknowledged.length} acknowledged, ${stored.length} stored, ` +
      `${stored.length - new Set(stored).size} twice, ${lost.length} acknowledged and lost, ${held} counted`,
  );
  expect(lost).toEqual([]);
  expect(new Set(stored).size).toBe(stored.length);
  expect(held).toBe(stored.length);
  expect(acknowledged.length).toBeGreaterThanOrEqual(DELAYS_MS.length);
});
