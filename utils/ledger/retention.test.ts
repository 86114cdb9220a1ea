import { weekOf } from '../calendar';
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { figuresOf, typedLedger, weekOfLedger } from '../../tests/ledger-of-rep';
import type { EntryId, RecordId, ToolId } from '../model';
import { rotateKey } from './key';
import { countLookup } from './lookups';
import { expire, firstIdOf } from './retention';

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 10, 16, 9);
const WEEK = weekOf(START);

test.each([
  ['the first record alone, the source of others', START + 90 * DAY_MS + 2_000, 4],
  ['half of the records', START + 90 * DAY_MS + 10_000, 2],
  ['all of them', START + 91 * DAY_MS, 0],
])('figures are the same after %s expired', async (_name, now, left) => {
  const { db } = await typedLedger();
  await db.transfers.update('desk-omar' as RecordId, { intended: true });
  await countLookup(db, { id: 'search-1' as EntryId, tool: 'zendesk' as ToolId, at: START, activeMs: 900 });
  const before = await weekOfLedger(db, WEEK);
  expect(before.figures).toMatchObject({ retypedEntries: 9, records: 2, intended: 4, lookups: 1 });

  await expire(db, 90, now);
  expect(await db.records.count()).toBe(left);
  expect(await weekOfLedger(db, WEEK)).toEqual(before);
});

test('what is left of an expired week holds no print and no id', async () => {
  const { db } = await typedLedger();
  await expire(db, 90, START + 91 * DAY_MS);
  const left = [await db.records.count(), await db.transfers.count(), await db.repeats.count()];
  expect(left).toEqual([0, 0, 0]);
  const [week, ...others] = await db.weeks.toArray();
  expect(others).toEqual([]);
  expect(week).toMatchObject({ week: WEEK, lookups: [] });
  const [flow] = week?.flows ?? [];
  expect(Object.keys(flow ?? {}).sort()).toEqual([
    'fields',
    'from',
    'handsOnMs',
    'intended',
    'kinds',
    'records',
    'roundTripMs',
    'to',
  ]);
  expect(flow?.kinds).toContainEqual({ from: 'email', to: 'email', fields: 2 });
});

test('counts of a week go after 400 days, entry ids after seven', async () => {
  const { db } = await typedLedger();
  await db.applied.clear();
  await db.applied.bulkAdd([1, 1], [firstIdOf(START - 8 * DAY_MS), firstIdOf(START - 6 * DAY_MS)]);
  await expire(db, 90, START);
  expect(await db.applied.toCollection().primaryKeys()).toEqual([firstIdOf(START - 6 * DAY_MS)]);
  await expire(db, 90, START + 399 * DAY_MS);
  expect(await db.weeks.count()).toBe(1);
  await expire(db, 90, START + 408 * DAY_MS);
  expect(await db.weeks.count()).toBe(0);
});

test('a long backlog expires in parts', async () => {
  const { db } = await typedLedger();
  const [row] = await db.records.limit(1).toArray();
  if (!row) throw new Error('no row');
  await db.records.bulkAdd(
    Array.from({ length: 700 }, (_, i) => ({ ...row, n: -100 - i, id: `old-${i}` as RecordId })),
  );
  expect(await expire(db, 90, START + 91 * DAY_MS)).toMatchObject({ isMore: true });
  expect(await expire(db, 90, START + 91 * DAY_MS)).toMatchObject({ isMore: false });
  expect(await db.records.count()).toBe(0);
});

test('a lookup is counted once however often it is sent', async () => {
  const { db } = await typedLedger();
  const lookup = { id: 'search-1' as EntryId, tool: 'zendesk' as ToolId, at: START, activeMs: 900 };
  for (let i = 0; i < 3; i++) await countLookup(db, lookup);
  await countLookup(db, { ...lookup, id: 'search-2' as EntryId });
  expect((await figuresOf(db, WEEK)).lookups).toBe(2);
});

test('a new key forgets every print and keeps the figures', async () => {
  const { db } = await typedLedger();
  const key = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  await db.keys.add({ id: 'install', key, createdAt: 0 });
  const before = await figuresOf(db, WEEK);
  await rotateKey(db, () => 7);
  expect(await figuresOf(db, WEEK)).toEqual(before);
  expect(await db.keys.get('install')).toMatchObject({ createdAt: 7 });
  const left = [db.records, db.transfers, db.repeats, db.counters].map((table) => table.count());
  expect(await Promise.all(left)).toEqual([0, 0, 0, 0]);
});
