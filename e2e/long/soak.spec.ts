import type { CDPSession, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unknownHost } from '../../playground/serve';
import { openRep, type Rep } from '../harness/rep';

/**
 * Weeks of typing in minutes: entries of new records into forms in many tabs, half of them in frames, through the observer,
 * the worker and the ledger of a real Chromium, the worker stopped again and again. `RETYPED_SOAK` sets how many entries.
 */
const ENTRIES = Number(process.env.RETYPED_SOAK ?? 50_000);
const TABS = Number(process.env.RETYPED_SOAK_TABS ?? 40);
/**
 * One tab gets a turn of every four, and so does a tab beside it on a site that is not watched: compiled code makes any tab
 * grow at first, and what the browser itself keeps of what was typed is no matter of ours.
 */
const BUSIEST = 4;
const FIELDS = ['Full name', 'Email', 'Company', 'Phone', 'City'];
const PER_RECORD = FIELDS.length;
/** Fewer show what compiled code takes at first more than any slope: of 50,000 it was under a byte for each entry. */
const ENOUGH = 40_000;
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
  /** Entries typed into the busiest tab, its heap and its nodes, and the heap of the tab beside it. */
  readonly own: number;
  readonly tab: number;
  readonly nodes: number;
  readonly beside: number;
}

let rep: Rep;
beforeAll(async () => {
  rep = await openRep();
  await rep.consent({ tools: ['Zendesk', 'Dynamics 365'] });
});
afterAll(() => rep?.close());

async function opened(nth: number, isWatched: boolean): Promise<Tab> {
  const tool = nth % 2 ? 'contoso.crm.dynamics.com' : 'acme.zendesk.com';
  const host = isWatched ? tool : unknownHost;
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

/**
 * Bytes for each entry: the median of the slopes of all pairs of readings (Theil and Sen's estimator), since one reading in
 * the middle of much work tells of that work.
 */
function slope(
  readings: readonly Reading[],
  of: (one: Reading) => number,
  per: (one: Reading) => number,
): number {
  const slopes = readings
    .flatMap((one, i) =>
      readings.slice(i + 1).map((later) => (of(later) - of(one)) / (per(later) - per(one))),
    )
    .sort((a, b) => a - b);
  return slopes[Math.floor(slopes.length / 2)] ?? 0;
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
  const ledger = await rep.extension.openPage('manifest.json');
  const tabs: Tab[] = [];
  for (let i = 0; i < TABS; i += 1) tabs.push(await opened(i, true));
  const [busiest] = tabs;
  if (!busiest) throw new RangeError('no tab');
  const beside = await opened(0, false);
  const began = Date.now();
  const readings: Reading[] = [];
  let [records, restarts, own] = [0, 0, 0];
  const turns = Math.ceil(ENTRIES / PER_RECORD / RECORDS_PER_TURN);
  const every = Math.max(2, Math.floor(turns / READINGS));
  for (let nth = 0; nth < turns; nth += 1) {
    const room = records * PER_RECORD - BACKLOG;
    await expect.poll(() => ledger.evaluate(held), { timeout: 300_000 }).toBeGreaterThanOrEqual(room);
    if (nth % BUSIEST === 0) {
      await turn(beside, records);
      own += RECORDS_PER_TURN * PER_RECORD;
    }
    // One further at each round, so that nobody is always passed over.
    const next = tabs[(nth + Math.floor(nth / TABS)) % TABS];
    await turn((nth % BUSIEST && next) || busiest, records);
    records += RECORDS_PER_TURN;
    if (nth % every === every - 1)
      readings.push({
        entries: records * PER_RECORD,
        worker: await heapOfWorker(),
        own,
        tab: await heapOf(busiest.session),
        nodes: (await busiest.session.send('Memory.getDOMCounters')).nodes,
        beside: await heapOf(beside.session),
      });
    if (nth % (every * 4) === 0) console.log(`${records * PER_RECORD} of ${ENTRIES} entries typed`);
    if (nth > turns / 2 && nth % every === Math.floor(every / 2)) {
      await rep.extension.killServiceWorker();
      restarts += 1;
    }
  }
  const committed = records * PER_RECORD;
  const typedIn = Math.round((Date.now() - began) / 1000);
  await expect.poll(() => ledger.evaluate(held), { timeout: 120_000, interval: 2_000 }).toBe(committed);
  const { entries, ids } = await ledger.evaluate(stored);
  const oneLife = readings.slice(2).filter((one) => one.entries <= committed / 2);
  const worker = slope(
    oneLife,
    (one) => one.worker,
    (one) => one.entries,
  );
  const warm = readings.slice(readings.length / 2);
  const tab = slope(
    warm,
    (one) => one.tab,
    (one) => one.own,
  );
  const other = slope(
    warm,
    (one) => one.beside,
    (one) => one.own,
  );
  const inMB = (of: (one: Reading) => number) => readings.map((one) => (of(one) / MB).toFixed(1)).join(' ');
  console.log(
    `${committed} entries committed in ${TABS} tabs in ${typedIn} s, ${entries} counted, ${entries - ids} twice, ` +
      `${restarts} restarts of the worker; heap of the worker in MB: ${inMB((one) => one.worker)}, ${worker.toFixed(0)} bytes ` +
      `more for each entry; of a tab with ${own} of them: ${inMB((one) => one.tab)}, ${tab.toFixed(0)} bytes more for each; ` +
      `of a tab that is not watched: ${inMB((one) => one.beside)}, ${other.toFixed(0)}`,
  );
  expect({ entries, ids }).toEqual({ entries: committed, ids: committed });
  // A form has about forty nodes: the last one or two may wait for the collector. An entry has about half a kilobyte, and
  // in the worker, with its prints, more.
  const nodes = warm.map((one) => one.nodes);
  expect(Math.max(...nodes) - Math.min(...nodes)).toBeLessThan(100);
  if (committed < ENOUGH) return;
  expect(tab - other).toBeLessThan(50);
  expect(worker).toBeLessThan(100);
});
