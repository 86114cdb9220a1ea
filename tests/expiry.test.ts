import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rowOfRecord } from '../utils/ledger/rows';
import { LedgerDatabase } from '../utils/ledger/schema';
import type { EntryId, RecordId, Salt, ToolId } from '../utils/model';

const DAY = 86_400_000;

/** The listeners of alarms of the worker that lives now. */
let listeners: ((alarm: { readonly name: string }) => Promise<void>)[] = [];

/** The events that the fake browser lacks: nothing here listens to them. */
const unheard = { addListener: () => undefined };

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, {
    permissions: { onAdded: unheard, onRemoved: unheard, contains: async () => false },
    commands: { onCommand: unheard },
  });
  vi.spyOn(fakeBrowser.alarms.onAlarm, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as (typeof listeners)[number]);
  });
});

/** A new worker: all of its memory is new; what it does at its start is done. */
async function wake(): Promise<void> {
  vi.resetModules();
  listeners = [];
  const { default: background } = await import('../entrypoints/background');
  background.main();
}

const recordAt = (id: string, openedAt: number) => ({
  id: id as RecordId,
  tool: 'salesforce' as ToolId,
  salt: 'saltsaltsaltsalt' as Salt,
  openedAt,
  anchors: [],
  entries: [
    {
      id: `${id}-1` as EntryId,
      kind: 'email' as const,
      tokens: [],
      method: 'typed' as const,
      activeMs: 1,
      at: openedAt,
    },
  ],
});

test('prints expire on schedule, each time in a worker that has just been woken', async () => {
  const now = Date.now();
  const db = new LedgerDatabase();
  await db.records.bulkAdd([
    rowOfRecord(recordAt('old', now - 91 * DAY), -1),
    rowOfRecord(recordAt('young', now - 89 * DAY), -2),
  ]);
  const said = { right: true, asked: true, at: now - 91 * DAY };
  await db.judgements.bulkAdd([
    { to: 'old' as RecordId, from: 'other' as RecordId, ...said },
    { to: 'young' as RecordId, from: 'another' as RecordId, ...said },
  ]);

  await wake();
  await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('expire')).toBeDefined());
  const alarm = await fakeBrowser.alarms.get('expire');
  expect(alarm?.periodInMinutes).toBeLessThanOrEqual(24 * 60);

  // The worker dies; the alarm wakes another, which has registered its listener by the time that it is told.
  await wake();
  expect(listeners).toHaveLength(1);
  await Promise.all(listeners.map((listener) => listener({ name: 'expire' })));
  expect((await db.records.toArray()).map(({ id }) => id)).toEqual(['young']);
  expect((await db.judgements.toArray()).map(({ to }) => to)).toEqual(['young']);
  // The second worker found the alarm set and put it off no further.
  expect(await fakeBrowser.alarms.get('expire')).toEqual(alarm);
});
