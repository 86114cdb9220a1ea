import 'fake-indexeddb/auto';
import { type DBCore, Dexie, type Middleware } from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { browser } from '#imports';
import { fieldOf } from '../../tests/field';
import type { LedgerPort } from '../intake/ports';
import { dexieLedger } from '../ledger/port';
import { LedgerDatabase } from '../ledger/schema';
import type { Page } from '../messages/sender';
import type { EntryId, FormId, ObservedEntry, ToolId } from '../model';
import { createInstallKey, createPrinter, type Printer } from '../prints/print';
import { parseSettings } from '../settings';
import { takeEntries } from './entries';

const START = Date.UTC(2026, 10, 16, 9);
let entries = 0;
const typed = (form: string, name: string, value: string): ObservedEntry => ({
  id: `entry-${String(++entries).padStart(4, '0')}` as EntryId,
  form: form as FormId,
  fieldKey: name,
  field: fieldOf({ name, id: name, label: name, lang: 'en' }),
  value,
  method: 'typed',
  activeMs: 900,
  at: START + entries * 1_000,
});

/** Jane in two tools; in the second her name is mistyped and put right. */
const WORK: readonly (readonly [tool: string, entries: readonly ObservedEntry[]])[] = [
  [
    'salesforce',
    [
      typed('form-crm-1', 'Full name', 'Jane Whitfield'),
      typed('form-crm-1', 'Email', 'jane.whitfield@harbour-dental.com'),
    ],
  ],
  [
    'zendesk',
    [
      typed('form-desk-1', 'Full name', 'Jane Whitfeld'),
      typed('form-desk-1', 'Full name', 'Jane Whitfield'),
      typed('form-desk-1', 'Email', 'jane.whitfield@harbour-dental.com'),
    ],
  ],
];

/** What befalls the worker at its n-th step: an error, or its end, before the step is done or right after it. */
type Fate = 'none' | 'error before' | 'error after' | 'end before' | 'end after';

/** Runs steps until the n-th meets its fate. After its end nothing that the worker awaits ever comes. */
class Life {
  steps = 0;
  over = false;
  readonly ended: Promise<'ended'>;
  private end: () => void = () => undefined;

  constructor(
    private readonly fate: Fate,
    private readonly at: number,
  ) {
    this.ended = new Promise((resolve) => {
      this.end = () => {
        this.over = true;
        resolve('ended');
      };
    });
  }

  async step<T>(run: () => Promise<T>): Promise<T> {
    if (this.over) return new Promise(() => undefined);
    this.steps += 1;
    const isNow = this.steps === this.at;
    if (isNow && this.fate.endsWith('before')) return this.meet();
    const done = await run();
    return isNow && this.fate.endsWith('after') ? this.meet() : done;
  }

  private meet<T>(): Promise<T> {
    if (this.fate.startsWith('error')) return Promise.reject(new Error('disk error'));
    this.end();
    return new Promise(() => undefined);
  }
}

function during(life: Life, ledger: LedgerPort): LedgerPort {
  return {
    wasApplied: (id) => life.step(() => ledger.wasApplied(id)),
    record: (id) => life.step(() => ledger.record(id)),
    recordsWithAnchors: (prints, limit) => life.step(() => ledger.recordsWithAnchors(prints, limit)),
    transfersOf: (id) => life.step(() => ledger.transfersOf(id)),
    repeatOf: (id) => life.step(() => ledger.repeatOf(id)),
    frequencies: (keys) => life.step(() => ledger.frequencies(keys)),
    apply: (change) => life.step(() => ledger.apply(change)),
  };
}

let made = 0;
const key = createInstallKey();

/** Does the work while one step fails, resending what is not acknowledged as the observer does; what is stored then. */
async function work(
  fate: Fate,
  at: number,
  disk: Middleware<DBCore> = { stack: 'dbcore', create: () => ({}) },
) {
  await browser.storage.session.clear();
  const db = new LedgerDatabase(`entries-${++made}`);
  db.use(disk);
  const printer = await createPrinter(await key);
  let life = new Life(fate, at);
  spyOnSession(() => life);
  for (const [tool, batch] of WORK) {
    let waiting = batch;
    while (waiting.length > 0) {
      const acknowledged = await send(waiting, tool, db, printer, life);
      if (life.over) life = new Life('none', 0);
      waiting = waiting.filter(({ id }) => !acknowledged.has(id));
    }
  }
  vi.restoreAllMocks();
  // Another connection: what is counted is the work's own.
  return { life, stored: await stored(new LedgerDatabase(db.name)) };
}

async function send(
  batch: readonly ObservedEntry[],
  tool: string,
  db: LedgerDatabase,
  printer: Printer,
  life: Life,
): Promise<ReadonlySet<EntryId>> {
  const page: Page = { tab: 1, frame: 0, tool: tool as ToolId, path: '/' };
  const taken = takeEntries({ type: 'entries', entries: [...batch], ended: [] }, page, {
    ledger: during(life, dexieLedger(db)),
    printer,
    settings: parseSettings({}),
    onDecision: () => life.step(async () => () => life.step(async () => undefined)),
    onLookup: () => Promise.resolve(),
    vetoed: () => Promise.resolve(new Set()),
    copies: () => Promise.resolve([]),
    close: () => Promise.resolve(),
    isGivenUp: () => Promise.resolve(false),
    onRefused: () => Promise.resolve(),
  }).catch(() => 'failed' as const);
  const reply = await Promise.race([taken, life.ended]);
  return new Set(typeof reply === 'object' && 'acknowledged' in reply ? reply.acknowledged : []);
}

function spyOnSession(life: () => Life): void {
  const area = browser.storage.session;
  const [get, set] = [area.get.bind(area), area.set.bind(area)];
  vi.spyOn(area, 'get').mockImplementation((...keys: unknown[]) =>
    life().step(() => Reflect.apply(get, area, keys) as Promise<Record<string, unknown>>),
  );
  vi.spyOn(area, 'set').mockImplementation((items) => life().step(() => set(items)));
}

async function stored(db: LedgerDatabase) {
  const records = await db.records.toArray();
  const transfers = await db.transfers.toArray();
  return {
    records: records.map((row) => ({
      id: row.id,
      partial: row.partial,
      anchors: row.anchorTypes.split(' ').sort(),
      entries: row.entries.map(({ id, activeMs }) => `${id} ${activeMs}`).sort(),
    })),
    counters: await db.counters.toArray(),
    transfers: transfers.map(({ to, from, carried, at }) => ({
      to,
      from,
      at,
      carried: carried.map((one) => `${one.from}>${one.to}`).sort(),
    })),
  };
}

/** A disk that fails at the n-th request, whatever table it is for and inside whichever transaction. */
function failingDisk(at: number, error: () => Error) {
  const requests = { made: 0 };
  const ask = <T>(run: () => Promise<T>): Promise<T> => {
    requests.made += 1;
    return requests.made === at ? Dexie.Promise.reject(error()) : run();
  };
  const disk: Middleware<DBCore> = {
    stack: 'dbcore',
    name: 'failing',
    create: (down) => ({
      table: (name) => {
        const table = down.table(name);
        return {
          ...table,
          mutate: (request) => ask(() => table.mutate(request)),
          get: (request) => ask(() => table.get(request)),
          getMany: (request) => ask(() => table.getMany(request)),
          query: (request) => ask(() => table.query(request)),
          openCursor: (request) => ask(() => table.openCursor(request)),
        };
      },
    }),
  };
  return { disk, requests };
}

afterEach(() => vi.restoreAllMocks());

test('the work itself: five entries, of which four stay, and one transfer', async () => {
  const { stored } = await work('none', 0);
  expect(stored.records.map((row) => row.entries.length)).toEqual([2, 2]);
  expect(stored.transfers).toMatchObject([{ to: 'form-desk-1', from: 'form-crm-1' }]);
  expect(stored.transfers[0]?.carried).toHaveLength(2);
});

test.each<Fate>(['error before', 'error after', 'end before', 'end after'])(
  'an %s at whichever step loses no entry and counts none twice',
  async (fate) => {
    const undisturbed = await work('none', 0);
    const wrong: unknown[] = [];
    for (let at = 1; at <= undisturbed.life.steps; at++) {
      const { stored } = await work(fate, at);
      if (JSON.stringify(stored) !== JSON.stringify(undisturbed.stored)) wrong.push({ at, stored });
    }
    expect(undisturbed.life.steps).toBeGreaterThan(40);
    tellFigures(fate, undisturbed.life.steps, wrong.length);
    expect(wrong).toEqual([]);
  },
  120_000,
);

test.each<[string, () => Error]>([
  ['is full', () => new Dexie.QuotaExceededError()],
  ['fails', () => new Dexie.UnknownError('disk error')],
])(
  'a disk that %s at whichever request of a commit loses no entry and counts none twice',
  async (name, error) => {
    const counting = failingDisk(0, error);
    const undisturbed = await work('none', 0, counting.disk);
    const wrong: unknown[] = [];
    for (let at = 1; at <= counting.requests.made; at++) {
      const { stored } = await work('none', 0, failingDisk(at, error).disk);
      if (JSON.stringify(stored) !== JSON.stringify(undisturbed.stored)) wrong.push({ at, stored });
    }
    expect(counting.requests.made).toBeGreaterThan(50);
    tellFigures(`disk ${name}`, counting.requests.made, wrong.length);
    expect(wrong).toEqual([]);
  },
  120_000,
);

/** The work is done once for each fault; each time all of its entries are committed. */
function tellFigures(fault: string, injected: number, wrong: number): void {
  const committed = injected * WORK.flatMap(([, batch]) => batch).length;
  const counted = committed - wrong;
  console.log(JSON.stringify({ fault, committed, counted, injected, survived: injected - wrong }));
}
