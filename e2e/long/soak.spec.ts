import type { CDPSession, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRep, type Rep } from '../harness/rep';

/**
 * Weeks of typing in minutes: entries of new records into forms in many tabs, half of them in frames, through the observer,
 * the worker and the ledger of a real Chromium, the worker stopped again and again. `RETYPED_SOAK` sets how many entries.
 */
const ENTRIES = Number(process.env.RETYPED_SOAK ?? 50_000);
const TABS = Number(process.env.RETYPED_SOAK_TABS ?? 40);
const FIELDS = ['Full name', 'Email', 'Company', 'Phone', 'City'];
const PER_RECORD = FIELDS.length;
/** Records typed at one visit to a tab. */
const RECORDS_PER_TURN = 10;
/**
 * How often memory is read. In the first half one worker lives through all of it, so that what it gathers shows; in the
 * second it is stopped between any two readings.
 */
const READINGS = 24;
/**
 * Most entries that may wait for the ledger when a turn begins: a page keeps 500, and on a slow machine this types faster
 * than is written.
 */
const BACKLOG = 400;
const MB = 1_048_576;

const FORM = `<form>${FIELDS.map((name, i) => `<p><label>${name} <input id="f${i}"></label></p>`).join('')}<button id="save">Save</button></form>`;
const FRAMED = `<h1>Framed</h1><iframe srcdoc='${FORM}' style="width:600px;height:400px"></iframe>`;

interface Tab {
  readonly page: Page;
  readonly session: CDPSession;
  readonly frame: Frame;
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

async function opened(nth: number): Promise<Tab> {
  const host = nth % 2 ? 'contoso.crm.dynamics.com' : 'acme.zendesk.com';
  const isFramed = nth % 4 > 1;
  const page = await rep.visit(`https://${host}/soak/${nth}`, isFramed ? FRAMED : FORM);
  const frame = isFramed ? page.frames()[1] : page.mainFrame();
  if (!frame) throw new Error('The frame is not there.');
  await frame.locator('#save').waitFor();
  await frame.evaluate(goOnByItself);
  return { page, session: await rep.context.newCDPSession(page), frame };
}

/** Runs in the page: text in one field leads to the next, and a record that is saved makes room for a new form. */
function goOnByItself(): void {
  const blank = document.querySelector('form')?.outerHTML ?? '';
  addEventListener('input', ({ target }) => {
    const at = Number((target as Element).id.slice(1));
    (document.getElementById(`f${at + 1}`) ?? document.getElementById('save'))?.focus();
  });
  addEventListener('submit', (event) => {
    event.preventDefault();
    const form = document.querySelector('form');
    if (form) form.outerHTML = blank;
    document.getElementById('f0')?.focus();
  });
}

/** Fills the form of a tab and saves it, again and again: trusted text, trusted focus, a trusted key on the button. */
async function turn({ page, session, frame }: Tab, first: number): Promise<void> {
  await page.bringToFront();
  await frame.evaluate(() => document.getElementById('f0')?.focus());
  for (let record = first; record < first + RECORDS_PER_TURN; record += 1) {
    const values = [
      `Soak Person${record}`,
      `p${record}@soak-${record % 997}.org`,
      `Soak ${record} Ltd`,
      `+1415${String(2_000_000 + record)}`,
      `Town ${record % 53}`,
    ];
    for (const text of values) await session.send('Input.insertText', { text });
    const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 };
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text: '\r', ...enter });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
  }
}

/** Bytes of the heap in use after a collection. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** The same of the worker, which only the browser's own session reaches. */
async function heapOfWorker(): Promise<number> {
  await rep.extension.serviceWorker();
  const session = await rep.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser offers no browser-wide DevTools session.');
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(rep.extension.origin),
  );
  if (!worker) throw new Error('No worker runs.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId });
  const ask = (id: number, method: string) =>
    new Promise<{ readonly usedSize: number }>((resolve) => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const answer = JSON.parse(message);
        if (answer.id === id) resolve(answer.result);
      });
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  await ask(1, 'HeapProfiler.collectGarbage');
  const { usedSize } = await ask(2, 'Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

async function reading(tabs: readonly Tab[], entries: number): Promise<Reading> {
  const heaps: number[] = [];
  for (const { session } of tabs.slice(0, 8)) heaps.push(await heapOf(session));
  return {
    entries,
    worker: await heapOfWorker(),
    tabs: heaps.reduce((sum, heap) => sum + heap, 0) / heaps.length,
  };
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

/** Runs in a page of the extension: how many entries the ledger's own sums tell. */
async function held(): Promise<number> {
  const rows = await new Promise<{ entries: number }[]>((resolve, reject) => {
    const opening = indexedDB.open('retyped');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('holdings').objectStore('holdings').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => resolve(reading.result);
      opening.result.close();
    };
  });
  return rows.reduce((sum, { entries }) => sum + entries, 0);
}

/** Runs there too: how many entries lie in the records, and how many ids they have. */
async function stored(): Promise<{ entries: number; ids: number }> {
  const rows = await new Promise<{ entries: { id: string }[] }[]>((resolve, reject) => {
    const opening = indexedDB.open('retyped');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('records').objectStore('records').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => resolve(reading.result);
      opening.result.close();
    };
  });
  const ids = rows.flatMap(({ entries }) => entries.map(({ id }) => id));
  return { entries: ids.length, ids: new Set(ids).size };
}

test(`${ENTRIES} entries in ${TABS} tabs: memory stays flat, nothing is lost, nothing is twice`, {
  timeout: 7_200_000,
}, async () => {
  const own = await rep.extension.openPage('manifest.json');
  const tabs: Tab[] = [];
  for (let i = 0; i < TABS; i += 1) tabs.push(await opened(i));
  const began = Date.now();
  const readings: Reading[] = [];
  let [records, restarts] = [0, 0];
  const turns = Math.ceil(ENTRIES / PER_RECORD / RECORDS_PER_TURN);
  const every = Math.max(2, Math.floor(turns / READINGS));
  for (let nth = 0; nth < turns; nth += 1) {
    const tab = tabs[nth % TABS];
    if (!tab) throw new RangeError('no tab');
    const room = records * PER_RECORD - BACKLOG;
    await expect.poll(() => own.evaluate(held), { timeout: 120_000 }).toBeGreaterThanOrEqual(room);
    await turn(tab, records);
    records += RECORDS_PER_TURN;
    if (nth % every === every - 1) readings.push(await reading(tabs, records * PER_RECORD));
    if (nth % (every * 4) === 0) console.log(`${records * PER_RECORD} of ${ENTRIES} entries typed`);
    if (nth > turns / 2 && nth % every === Math.floor(every / 2)) {
      await rep.extension.killServiceWorker();
      restarts += 1;
    }
  }
  const committed = records * PER_RECORD;
  const typedIn = Math.round((Date.now() - began) / 1000);
  await expect.poll(() => own.evaluate(held), { timeout: 120_000, interval: 2_000 }).toBe(committed);
  const { entries, ids } = await own.evaluate(stored);
  const oneLife = readings.slice(2).filter(({ entries }) => entries <= committed / 2);
  const [worker, tab] = [slope(oneLife, (one) => one.worker), slope(readings.slice(2), (one) => one.tabs)];
  const [last] = readings.slice(-1);
  console.log(
    `${committed} entries committed in ${TABS} tabs in ${typedIn} s, ${entries} counted, ` +
      `${entries - ids} twice, ${restarts} restarts of the worker; heap of the worker at most ` +
      `${(Math.max(...readings.map((one) => one.worker)) / MB).toFixed(1)} MB (${(worker / 1024).toFixed(1)} kB per 1,000 entries), of a tab ` +
      `${((last?.tabs ?? 0) / MB).toFixed(1)} MB (${(tab / 1024).toFixed(1)} kB per 1,000 entries)`,
  );
  expect({ entries, ids }).toEqual({ entries: committed, ids: committed });
  // A tab that kept each of its entries would hold about half a kilobyte of each.
  expect(tab).toBeLessThan(64 * 1024);
  expect(worker).toBeLessThan(512 * 1024);
});
