import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { eventually, kindsIn, recordsIn, rowsOf } from '../counting';
import { ObserverWorld } from '../harness/observer-world';
import { openRep, type Rep } from '../harness/rep';
import { typeInto } from '../harness/typing';

/** Bad luck of every sort, brought about in a real browser: each committed entry is counted once, or its loss is told. */
let rep: Rep | undefined;
afterEach(async () => {
  await rep?.close();
  rep = undefined;
});

const FORM = `<form onsubmit="return false"><label>Email <input id="email"></label><label>Company <input id="company"></label>
  <label>City <input id="city"></label></form>`;
const SECONDS = 1_000;

async function started(): Promise<Rep> {
  rep = await openRep();
  await rep.consent({ tools: ['Zendesk', 'Dynamics 365'] });
  return rep;
}
/** Kinds of all that is stored; none while the database does not open. */
const kinds = async (of: Rep) =>
  of.ledger().then(
    (rows) => kindsIn(rows),
    () => [],
  );
/** What the extension says is wrong, or has happened. */
const faultOf = async (of: Rep) =>
  (await of.extension.serviceWorker()).evaluate(async () => {
    const { storage } = (globalThis as unknown as StorageGlobal).chrome;
    const [now, past] = await Promise.all([storage.session.get('fault'), storage.local.get('fault')]);
    return (now.fault ?? past.fault)?.type;
  });
interface StorageGlobal {
  readonly chrome: {
    readonly storage: Record<
      'session' | 'local',
      { get(key: string): Promise<{ fault?: { type: string } }> }
    >;
  };
}
/** Every entry once, and the sums in step with them. */
async function soundness(of: Rep) {
  const rows = await of.ledger();
  const ids = recordsIn(rows).flatMap(({ entries }) => entries.map(({ id }) => id));
  const held = rowsOf<{ readonly entries: number }>(rows, 'holdings').reduce(
    (sum, { entries }) => sum + entries,
    0,
  );
  return { stored: ids.length, twice: ids.length - new Set(ids).size, held };
}

test('a full disk: what is typed waits, is told, and is counted once when there is room', async () => {
  const at = await started();
  const page = await at.visit('https://acme.zendesk.com/full', FORM);
  await typeInto(page.locator('#email'), 'before@full-disk.org');
  await eventually(
    () => kinds(at),
    (found) => found.length === 1,
  );
  const own = await at.extension.openPage('manifest.json');
  const session = await at.context.newCDPSession(own);
  await session.send('Storage.overrideQuotaForOrigin', { origin: at.extension.origin, quotaSize: 1 });
  // The browser goes on for half a minute with the room that it has found before.
  await page.bringToFront();
  await page.waitForTimeout(32 * SECONDS);
  await typeInto(page.locator('#company'), 'Full Disk Ltd');
  await typeInto(page.locator('#city'), 'Bergen');
  expect(
    await eventually(
      () => faultOf(at),
      (type) => type === 'full',
      10 * SECONDS,
    ),
  ).toBe('full');
  expect(await kinds(at)).toHaveLength(1);
  const popup = await at.popup.open();
  await popup.getByText('The disk is full').waitFor();
  await session.send('Storage.overrideQuotaForOrigin', { origin: at.extension.origin });
  expect(
    await eventually(
      () => kinds(at),
      (found) => found.length === 3,
      30 * SECONDS,
    ),
  ).toHaveLength(3);
  await expect.poll(() => faultOf(at)).toBeUndefined();
  const sound = await soundness(at);
  console.log(
    `full disk: 1 fault injected and told; 3 entries committed, ${sound.held} counted, ${sound.twice} twice`,
  );
  expect(sound).toEqual({ stored: 3, twice: 0, held: 3 });
});

test('a ledger that an old tab holds: what is typed waits, is told, and is counted once', async () => {
  const at = await started();
  await at.extension.killServiceWorker();
  const tab = await at.extension.openPage('manifest.json');
  const fixture = JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../../tests/fixtures/ledger-v1.json'), 'utf8'),
  );
  await tab.evaluate(holdOld, fixture.stores);
  const page = await at.visit('https://acme.zendesk.com/held', FORM);
  await typeInto(page.locator('#email'), 'held@old-tab.org');
  await typeInto(page.locator('#city'), 'Bergen');
  expect(
    await eventually(
      () => faultOf(at),
      (type) => type === 'blocked',
      10 * SECONDS,
    ),
  ).toBe('blocked');
  await tab.close();
  expect(
    await eventually(
      () => kinds(at),
      (found) => found.length === 2,
      30 * SECONDS,
    ),
  ).toHaveLength(2);
  const sound = await soundness(at);
  console.log(
    `ledger held by an old tab: 1 fault injected and told; 2 entries committed, ${sound.held} counted, ${sound.twice} twice`,
  );
  expect(sound).toEqual({ stored: 2, twice: 0, held: 2 });
  await expect.poll(() => faultOf(at), { timeout: 20_000 }).toBeUndefined();
});

test('two windows that commit the same values at the same moment: each entry once, one carried', async () => {
  const at = await started();
  const pages = [
    await at.visit('https://acme.zendesk.com/two', FORM),
    await at.visit('https://contoso.crm.dynamics.com/two', FORM),
  ];
  const sessions = await Promise.all(pages.map((page) => at.context.newCDPSession(page)));
  for (const session of sessions) await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  const rounds = 5;
  for (let round = 0; round < rounds; round += 1) {
    await Promise.all(pages.map((page) => page.reload()));
    await Promise.all(
      pages.map(async (page, i) => {
        await commit(page, sessions[i], '#email', `twin${round}@two-windows.org`);
        await commit(page, sessions[i], '#company', `Two Windows ${round} Ltd`);
      }),
    );
  }
  const wanted = rounds * 4;
  await eventually(
    () => kinds(at),
    (found) => found.length >= wanted,
    20 * SECONDS,
  );
  const sound = await soundness(at);
  const transfers = rowsOf<object>(await at.ledger(), 'transfers');
  console.log(
    `two windows at once: ${wanted} entries committed, ${sound.held} counted, ${sound.twice} twice, ${transfers.length} of ${rounds} records carried`,
  );
  expect(sound).toEqual({ stored: wanted, twice: 0, held: wanted });
  expect(transfers).toHaveLength(rounds);
});

test.each([
  ['a year back', -365 * 86_400_000],
  ['an hour back, as summer ends', -3_600_000],
  ['an hour ahead', 3_600_000],
  ['a year ahead', 365 * 86_400_000],
])('the clock jumps %s in the middle of a record: every entry once', async (name, jump) => {
  const at = await started();
  const page = await at.visit('https://acme.zendesk.com/clock', FORM);
  await typeInto(page.locator('#email'), 'clock@jumps.org');
  await eventually(
    () => kinds(at),
    (found) => found.length === 1,
  );
  const source = `(() => { const now = Date.now.bind(Date); Date.now = () => now() + ${jump}; })()`;
  await (await ObserverWorld.of(page)).run(source);
  await (await at.extension.serviceWorker()).evaluate(source);
  await typeInto(page.locator('#company'), 'Clock Ltd');
  await typeInto(page.locator('#city'), 'Bergen');
  await eventually(
    () => kinds(at),
    (found) => found.length >= 3,
  );
  const sound = await soundness(at);
  console.log(`clock jumps ${name}: 3 entries committed, ${sound.held} counted, ${sound.twice} twice`);
  expect(sound).toEqual({ stored: 3, twice: 0, held: 3 });
});

test('an update in the middle of a record, at many moments of a commit: nothing acknowledged is lost, nothing is twice', async () => {
  const at = await started();
  const acknowledged: string[] = [];
  let committed = 0;
  const delays = [0, 3, 10, 30, 100];
  for (const [round, delay] of delays.entries()) {
    const page = await at.visit(`https://acme.zendesk.com/update/${round}`, FORM);
    const heard = await (await ObserverWorld.of(page)).acknowledgements();
    await quickly(page, '#email', `u${round}@update.org`);
    await quickly(page, '#company', `Update ${round} Ltd`);
    await new Promise((resolve) => setTimeout(resolve, delay));
    await at.extension.reload();
    acknowledged.push(...heard);
    await page.bringToFront();
    // The worker that starts puts a new observer into the tabs that are open.
    await ObserverWorld.of(page);
    await quickly(page, '#city', `Town ${round}`);
    committed += 3;
    const cities = await eventually(
      async () => (await kinds(at)).filter((kind) => kind === 'city').length,
      (found) => found > round,
      60 * SECONDS,
    );
    expect(cities, `after an update ${delay} ms after a commit`).toBe(round + 1);
    await page.close();
  }
  const rows = await at.ledger();
  const stored = recordsIn(rows).flatMap(({ entries }) => entries.map(({ id }) => String(id)));
  const lost = acknowledged.filter((id) => !stored.includes(id));
  console.log(
    `${delays.length} updates in a record: ${committed} entries committed, ${acknowledged.length} acknowledged before, ${stored.length} stored, ${lost.length} acknowledged and lost`,
  );
  expect(lost).toEqual([]);
  expect(rowsOf(rows, 'records').length).toBeGreaterThan(0);
  expect((await soundness(at)).twice).toBe(0);
});

/** A way to damage the files of a database, and their folder's file that it damages. */
const DAMAGES: readonly (readonly [name: string, file: RegExp, damage: (bytes: Buffer) => Buffer])[] = [
  ['the log, a byte in the middle', /\.log$/, (bytes) => flipped(bytes, [0.5])],
  ['the log, many bytes', /\.log$/, (bytes) => flipped(bytes, [0.05, 0.2, 0.4, 0.6, 0.8, 0.95])],
  ['the log, its head', /\.log$/, (bytes) => flipped(bytes, [0.0])],
  ['the log, cut in half', /\.log$/, (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['the manifest of the database', /^MANIFEST/, (bytes) => flipped(bytes, [0.1, 0.5, 0.9])],
  ['the name of the manifest', /^CURRENT$/, () => Buffer.from('nothing')],
];

test.each(DAMAGES)(
  'a database with damaged files (%s) is whole, or its loss is told; the next entry is counted',
  async (name, file, damage) => {
    const at = await started();
    const page = await at.visit('https://acme.zendesk.com/damage', FORM);
    for (const [id, value] of [
      ['email', 'x@damage.org'],
      ['company', 'Damage Ltd'],
      ['city', 'Bergen'],
    ] as const)
      await typeInto(page.locator(`#${id}`), value);
    await eventually(
      () => kinds(at),
      (found) => found.length === 3,
    );
    await at.quit();
    const folder = path.join(
      at.profile,
      `Default/IndexedDB/chrome-extension_${at.extension.id}_0.indexeddb.leveldb`,
    );
    const files = readdirSync(folder).filter((each) => file.test(each));
    expect(files.length).toBeGreaterThan(0);
    for (const each of files) {
      const where = path.join(folder, each);
      writeFileSync(where, damage(readFileSync(where)));
    }
    await at.restart();
    const after = await at.visit('https://acme.zendesk.com/damage', FORM);
    await typeInto(after.locator('#email'), 'y@damage.org');
    const isNew = (found: readonly string[]) => found.filter((kind) => kind === 'email').length >= 1;
    const found = await eventually(
      () => kinds(at),
      (all) => isNew(all) && (all.length === 4 || all.length === 1),
      40 * SECONDS,
    );
    const fault = await faultOf(at);
    console.log(`${name}: 4 entries committed, ${found.length} counted, told: ${fault ?? 'nothing'}`);
    if (found.length === 4) return expect(fault).toBeUndefined();
    expect(found.length).toBeGreaterThan(0);
    expect(['lost', 'setAside', 'damaged']).toContain(fault);
  },
);

function flipped(bytes: Buffer, places: readonly number[]): Buffer {
  const copy = Buffer.from(bytes);
  for (const place of places) {
    const at = Math.min(copy.length - 1, Math.floor(copy.length * place) + 7);
    copy[at] = (copy[at] ?? 0) ^ 0x55;
  }
  return copy;
}

/** Into a field without a mouse, text at once, out by Tab. */
async function quickly(page: Page, field: string, value: string): Promise<void> {
  await page.locator(field).focus();
  await page.keyboard.insertText(value);
  await page.keyboard.press('Tab');
}

/** As `quickly`, in a window that need not be in front. */
async function commit(
  page: Page,
  session: CDPSession | undefined,
  field: string,
  value: string,
): Promise<void> {
  await page.locator(field).evaluate((input: HTMLInputElement) => input.focus());
  await session?.send('Input.insertText', { text: value });
  await page.locator(field).evaluate((input: HTMLInputElement) => input.blur());
}

/** Runs in a page of the extension: puts an old ledger in place of the present one, and holds it as a frozen tab does. */
async function holdOld(stores: Readonly<Record<string, string>>): Promise<void> {
  await new Promise((resolve, reject) => {
    const removing = indexedDB.deleteDatabase('retyped');
    removing.onsuccess = resolve;
    removing.onerror = () => reject(removing.error);
  });
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open('retyped', 10);
    opening.onupgradeneeded = () => {
      for (const [name, schema] of Object.entries(stores)) {
        const [key = '', ...indexes] = schema.split(', ');
        const store = opening.result.createObjectStore(name, key === '' ? undefined : { keyPath: key });
        for (const index of indexes) {
          const path = index.replace(/^[*&]/, '');
          store.createIndex(path, path.startsWith('[') ? path.slice(1, -1).split('+') : path, {
            unique: index.startsWith('&'),
            multiEntry: index.startsWith('*'),
          });
        }
      }
    };
    opening.onsuccess = () => {
      (globalThis as { held?: IDBDatabase }).held = opening.result;
      resolve(undefined);
    };
    opening.onerror = () => reject(opening.error);
  });
}
