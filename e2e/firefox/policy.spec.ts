import { afterAll, beforeAll, expect, test } from 'vitest';
import { ada } from '../harness/person';
import { FirefoxRep } from './rep';

/** Firefox has no schema: a value of the wrong type arrives, and Retyped itself has to find it. */
const POLICY = {
  neverWatchTools: ['dynamics-365'],
  retentionDays: 30,
  survey: false,
  floor: '7',
  locks: ['retentionDays', 'survey'],
};

let rep: FirefoxRep;
beforeAll(async () => {
  rep = await FirefoxRep.open({ policy: POLICY });
});
afterAll(() => rep?.close());

test('a policy reaches Firefox; locks hold, what is wrong is named, and nobody has consented', async () => {
  const page = await rep.extensionPage('dashboard.html');
  await page.seen(/Set and locked by your organisation/);
  const state = await page.call<string>(`() => JSON.stringify({
    kept: [...document.querySelectorAll('#settings select')].map((one) => [one.value, one.disabled])[0],
    survey: [...document.querySelectorAll('#settings input[type=checkbox]')].filter((one) => one.disabled).map((one) => one.checked),
    wrong: [...document.querySelectorAll('#settings [role=alert]')].map((one) => one.textContent),
  })`);
  const { kept, survey, wrong } = JSON.parse(state);
  expect([kept, survey]).toEqual([['30', true], [false]]);
  expect(wrong).toHaveLength(1);
  expect(wrong[0]).toContain('floor (it is of the wrong type)');
  await page.close();
  await rep.openTicket(ada);
  expect(await rep.kinds()).toEqual([]);
});
