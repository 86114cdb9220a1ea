import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordsIn, rowsOf } from '../counting';
import { openRep, type Rep } from '../harness/rep';

/**
 * Weeks of typing in minutes: entries of new records into forms in many tabs, half of them in frames, through the observer,
 * the worker and the ledger of a real Chromium. `RETYPED_SOAK` sets how many entries; an eighth of an hour's worth is
 * enough for a slope.
 */
const ENTRIES = Number(process.env.RETYPED_SOAK ?? 50_000);
const TABS = Number(process.env.RETYPED_SOAK_TABS ?? 40);
const FIELDS = ['Full name', 'Email', 'Company', 'Phone', 'City'];
const PER_RECORD = FIELDS.length;
/** Records typed at one visit to a tab, and visits between two readings of memory. */
const RECORDS_PER_TURN = 5;
const MB = 1_048_576;

const FORM = `<form onsubmit="return false">${FIELDS.map((name, i) => `<p><label>${name} <input id="f${i}"></label></p>`).join('')}<button id="save">Save</button></form>`;
const FRAMED = `<h1>Framed</h1><iframe srcdoc='${FORM.replaceAll("'", '&#39;')}' style="width:600px;height:400px"></iframe>`;

interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
  readonly isFramed: boolean;
}
interface Reading {
  readonly entries: number;
  readonly worker: number;
  readonly tabs: number;
}

let rep: Rep;
beforeAll(async () => {
  rep = await openRep();
  await rep.consent({ tools: ['Zendesk', 'Dynamics 365'] });
});
afterAll(() => rep?.close());

/** Fills the form of a tab and presses its button, again and again: trusted text, trusted focus. */
async function turn({ page, session, isFramed }: Tab, first: number): Promise<void> {
  await page.bringToFront();
  const frame = isFramed ? page.frames()[1] : page.mainFrame();
  for (let record = first; record < first + RECORDS_PER_TURN; record += 1) {
    const values = [
      `Soak Person${record}`,
      `p${record}@soak-${record % 997}.org`,
      `Soak ${record} Ltd`,
      `+1415${String(2_000_000 + record)}`,
      `Town ${record % 53}`,
    ];
    for (const [i, text] of values.entries()) {
      await frame?.evaluate((at) => document.getElementById(`f${at}`)?.focus(), i);
      await session.send('Input.insertText', { text });
    }
    await frame?.evaluate(() => {
      document.getElementById('save')?.focus();
      for (const field of document.querySelectorAll('input')) field.value = '';
    });
  }
}

/** Heap in use after a collection, in bytes: of the worker, and the mean of some tabs. */
async function reading(tabs: readonly Tab[], entries: number): Promise<Reading> {
  const worker = await rep.extension.serviceWorker();
  const used = await worker.evaluate(() => {
    const { memory } = performance as unknown as { memory?: { usedJSHeapSize: number } };
    return memory?.usedJSHeapSize ?? 0;
  });
  const heaps: number[] = [];
  for (const { session } of tabs.slice(0, 8)) {
    await session.send('HeapProfiler.collectGarbage');
    heaps.push((await session.send('Runtime.getHeapUsage')).usedSize);
  }
  return { entries, worker: used, tabs: heaps.reduce((sum, heap) => sum + heap, 0) / heaps.length };
}

/** Least squares: bytes for each thousand entries. */
function slope(readings: readonly Reading[], of: (one: Reading) => number): number {
  const n = readings.length;
  const x = readings.map(({ entries }) => entries / 1_000);
  const y = readings.map(of);
  const [mx, my] = [x, y].map((all) => all.reduce((sum, one) => sum + one, 0) / n) as [number, number];
  const over = x.reduce((sum, one, i) => sum + (one - mx) * ((y[i] ?? 0) - my), 0);
  return over / x.reduce((sum, one) => sum + (one - mx) ** 2, 0);
}

test(`${ENTRIES} entries in ${TABS} tabs: memory stays flat, nothing is lost, nothing is twice`, {
  timeout: 7_200_000,
}, async () => {
  const tabs: Tab[] = [];
  for (let i = 0; i < TABS; i += 1) {
    const host = i % 2 ? 'contoso.crm.dynamics.com' : 'acme.zendesk.com';
    const isFramed = i % 4 > 1;
    const page = await rep.visit(`https://${host}/soak/${i}`, isFramed ? FRAMED : FORM);
    const session = await rep.context.newCDPSession(page);
    tabs.push({ page, session, isFramed });
  }
  const began = Date.now();
  const readings: Reading[] = [];
  let [records, restarts, turns] = [0, 0, 0];
  const perReading = Math.max(1, Math.floor(ENTRIES / (RECORDS_PER_TURN * PER_RECORD) / 20));
  while (records * PER_RECORD < ENTRIES) {
    const tab = tabs[turns % TABS];
    if (!tab) throw new RangeError('no tab');
    await turn(tab, records);
    records += RECORDS_PER_TURN;
    turns += 1;
    if (turns % perReading === 0) readings.push(await reading(tabs, records * PER_RECORD));
    if (turns % (perReading * 5) === 0) {
      await rep.extension.killServiceWorker();
      restarts += 1;
    }
  }
  const committed = records * PER_RECORD;
  const counted = async () =>
    rowsOf<{ readonly entries: number }>(await rep.ledger(), 'holdings').reduce(
      (sum, { entries }) => sum + entries,
      0,
    );
  await expect.poll(counted, { timeout: 120_000, interval: 2_000 }).toBeGreaterThanOrEqual(committed);
  const ids = recordsIn(await rep.ledger()).flatMap(({ entries }) => entries.map(({ id }) => id));
  const [worker, tab] = [slope(readings, (one) => one.worker), slope(readings.slice(2), (one) => one.tabs)];
  const [last] = readings.slice(-1);
  console.log(
    `${committed} entries committed in ${TABS} tabs in ${Math.round((Date.now() - began) / 1000)} s, ${ids.length} counted, ` +
      `${ids.length - new Set(ids).size} twice, ${restarts} restarts of the worker; heap of the worker ` +
      `${((last?.worker ?? 0) / MB).toFixed(1)} MB (${(worker / 1024).toFixed(1)} kB per 1,000 entries), of a tab ` +
      `${((last?.tabs ?? 0) / MB).toFixed(1)} MB (${(tab / 1024).toFixed(1)} kB per 1,000 entries)`,
  );
  expect(ids.length).toBe(committed);
  expect(new Set(ids).size).toBe(committed);
  // A tab that kept each of its entries would hold about half a kilobyte of each.
  expect(tab).toBeLessThan(64 * 1024);
  expect(worker).toBeLessThan(512 * 1024);
});
