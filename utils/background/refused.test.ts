import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { browser } from '#imports';
import { entriesPorts } from '../../tests/entries-ports';
import { fieldOf } from '../../tests/field';
import { loadFault } from '../ledger/fault';
import { dexieLedger } from '../ledger/port';
import { LedgerDatabase } from '../ledger/schema';
import { pageMessageSchema } from '../messages/protocol';
import type { FormId, ToolId } from '../model';
import { createInstallKey, createPrinter } from '../prints/print';
import { takeEntries } from './entries';
import { isGivenUp, refuse } from './faults';

const field = fieldOf({ name: 'email', label: 'Email' });
const raw = (id: string, form: string, value: unknown = 'jane@acme-tools.com') => ({
  id,
  form,
  fieldKey: 'email',
  field,
  value,
  method: 'typed',
  activeMs: 900,
  at: Date.UTC(2026, 10, 16, 9),
});

let made = 0;

/** A background whose ledger fails on one entry, and how a page resends to it. */
async function background(error: () => unknown, poisoned: string) {
  const db = new LedgerDatabase(`refused-${++made}`);
  const printer = await createPrinter(await createInstallKey());
  const port = dexieLedger(db);
  const closed: FormId[] = [];
  const send = (...entries: readonly object[]) => sendEnding([], ...entries);
  const sendEnding = (ended: readonly string[], ...entries: readonly object[]) => {
    const message = pageMessageSchema.parse({ type: 'entries', entries, ended });
    if (message.type !== 'entries') throw new TypeError('another message');
    return takeEntries(
      message,
      { tab: 1, frame: 0, tool: 'salesforce' as ToolId, path: '/' },
      {
        ...entriesPorts(port, printer),
        ledger: {
          ...port,
          apply: async (change) => {
            if (change.entry === poisoned) throw error();
            await port.apply(change);
          },
        },
        isGivenUp,
        onRefused: refuse,
        close: async (forms) => void closed.push(...forms),
      },
    ).then(
      ({ ...reply }) => ('acknowledged' in reply ? [...reply.acknowledged] : []),
      () => [],
    );
  };
  const stored = async () => {
    const rows = await db.records.toArray();
    return rows.flatMap((row) => row.entries.map(({ id }) => id)).sort();
  };
  return { send, sendEnding, closed, stored };
}

beforeEach(async () => {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
});

test('an entry that fails for ever is given up after five tries, counted and told; its form goes on', async () => {
  const { send, stored } = await background(() => new TypeError('ours'), 'poison-01');
  const waiting = [
    raw('poison-01', 'form-0001'),
    raw('after-0001', 'form-0001'),
    raw('other-001', 'form-0002'),
  ];
  expect(await send(...waiting)).toEqual(['other-001']);
  for (let i = 0; i < 3; i++) expect(await send(...waiting.slice(0, 2))).toEqual([]);
  expect(await loadFault()).toBeUndefined();
  expect(await send(...waiting.slice(0, 2))).toEqual(['poison-01', 'after-0001']);
  expect(await stored()).toEqual(['after-0001', 'other-001']);
  expect(await loadFault()).toMatchObject({ type: 'refused', times: 1 });
});

test.each<[string, () => unknown]>([
  ['the disk is full', () => new Dexie.QuotaExceededError()],
  ['the ledger does not open', () => new Dexie.OpenFailedError()],
  ['the transaction was aborted', () => new Dexie.AbortError()],
  ['the database is closing for an upgrade', () => new Dexie.DatabaseClosedError()],
  ['session memory is full', () => new Error('Session storage quota bytes exceeded.')],
])('while %s, an entry waits as long as it takes', async (_name, error) => {
  const { send, stored } = await background(error, 'waiting-1');
  for (let i = 0; i < 30; i++) expect(await send(raw('waiting-1', 'form-0001'))).toEqual([]);
  expect((await loadFault())?.type).not.toBe('refused');
  const after = await background(() => new TypeError('none'), 'nobody-01');
  expect(await after.send(raw('waiting-1', 'form-0001'))).toEqual(['waiting-1']);
  expect([await after.stored(), await stored()]).toEqual([['waiting-1'], []]);
});

test.each([
  ['no form', { ...raw('odd-00001', 'form-0001'), form: 7 }],
  ['a value that is no text', raw('odd-00001', 'form-0001', { toString: 'x' })],
  ['a field that is none', { ...raw('odd-00001', 'form-0001'), field: 'email' }],
])('an entry with %s is given up at once and keeps nobody waiting', async (_name, odd) => {
  const { send, stored } = await background(() => new TypeError('none'), 'nobody-01');
  expect(await send(odd, raw('fine-0001', 'form-0001'))).toEqual(['odd-00001', 'fine-0001']);
  expect(await stored()).toEqual(['fine-0001']);
  expect(await loadFault()).toMatchObject({ type: 'refused', times: 1 });
});

test('a form that ended stays open while an entry of it waits, so that the entry does not begin a new record', async () => {
  const { send, sendEnding, closed } = await background(() => new Dexie.QuotaExceededError(), 'waiting-1');
  await send(raw('first-001', 'form-0001'));
  const last = raw('waiting-1', 'form-0001');
  const other = raw('other-001', 'form-0002');
  expect(await sendEnding(['form-0001', 'form-0002'], last, other)).toEqual(['other-001']);
  expect(closed).toEqual(['form-0002']);
});

test('a text of any length is taken', async () => {
  const { send, stored } = await background(() => new TypeError('none'), 'nobody-01');
  const long = 'Please call jane@acme-tools.com about the parcel. '.repeat(3000);
  expect(await send(raw('long-0001', 'form-0001', long))).toEqual(['long-0001']);
  expect((await stored()).length).toBeGreaterThan(0);
});
