/**
 * `npm run bench:page`: what the observer costs a page. Types into a form of forty fields with and without the
 * extension and prints the script time (Chromium's own `ScriptDuration`) per keystroke and per commit, the difference of
 * the two browsers, against the budgets. Exit code 1 when one is exceeded.
 */
import type { Page } from 'playwright-core';
import { openRep } from '../e2e/harness/rep';

const BUDGET = { keystroke: 0.05, commit: 1 };
const KEYS = 600;
const FIELDS = 40;
const ROUNDS = 4;
const FORM = `<form onsubmit="return false"><h1>New contact</h1>${Array.from(
  { length: FIELDS },
  (_, at) => `<p><label for="f${at}">Field ${at}</label> <input id="f${at}" name="field${at}"></p>`,
).join('')}<button>Save</button></form>`;

interface Cost {
  /** Script time in milliseconds. */
  readonly keystroke: number;
  readonly commit: number;
}

async function measure(extension: null | undefined): Promise<Cost> {
  const rep = await openRep(extension === null ? { extension } : {});
  try {
    if (extension !== null) await rep.consent();
    const page = await rep.visit('https://acme.zendesk.com/bench', FORM);
    await round(page);
    const keystroke: number[] = [];
    const commit: number[] = [];
    for (let at = 0; at < ROUNDS; at += 1) {
      const cost = await round(page);
      keystroke.push(cost.keystroke);
      commit.push(cost.commit);
    }
    return { keystroke: Math.min(...keystroke), commit: Math.min(...commit) };
  } finally {
    await rep.close();
  }
}

/** One pass: many keys in one field, then one key and Tab in each field. */
async function round(page: Page): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const scriptMs = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1_000;
  };
  await page.locator('#f0').click();
  const before = await scriptMs();
  for (let at = 0; at < KEYS; at += 1) await page.keyboard.press('a');
  const typed = await scriptMs();
  for (let at = 0; at < FIELDS; at += 1) {
    await page.keyboard.press('b');
    await page.keyboard.press('Tab');
  }
  await page.waitForTimeout(400);
  const done = await scriptMs();
  await session.detach();
  return { keystroke: (typed - before) / KEYS, commit: (done - typed) / FIELDS };
}

const without = await measure(null);
const observed = await measure(undefined);
let failed = false;
for (const what of ['keystroke', 'commit'] as const) {
  const cost = observed[what] - without[what];
  failed ||= cost > BUDGET[what];
  console.log(
    `script per ${what}: ${observed[what].toFixed(3)} ms with, ${without[what].toFixed(3)} ms without: ${cost.toFixed(3)} ms of ${BUDGET[what]} ms`,
  );
}
process.exitCode = failed ? 1 : 0;
