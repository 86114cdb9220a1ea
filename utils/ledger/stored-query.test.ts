import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { browser } from '#imports';
import { typedLedger } from '../../tests/ledger-of-rep';
import { outbox } from '../delivery/outbox';
import { STORED_TABLES } from '../summary/stored';
import { installKey } from './key';
import { readAll, readStored } from './stored-query';

beforeEach(() => browser.storage.local.clear());

test('no table of the database is left out, nor what lies beside it', async () => {
  const { db } = await typedLedger();
  await browser.storage.local.set({ settings: { consentAt: 5 }, keyed: 'retyped' });
  await installKey(db);
  const beside = ['storage', ...outbox().tables.map(({ name }) => name)];
  expect([...STORED_TABLES].sort()).toEqual([...db.tables.map(({ name }) => name), ...beside].sort());
  const all = await readAll(db);
  for (const { name } of db.tables) expect(all[name]).toHaveLength(await db.table(name).count());
  expect(all.storage).toEqual([
    { key: 'settings', value: { consentAt: 5 } },
    { key: 'keyed', value: 'retyped' },
  ]);
  // What cannot be JSON would be lost without a word.
  expect(JSON.parse(JSON.stringify(all))).toEqual(all);
  expect(all.keys?.[0]).toMatchObject({ key: { algorithm: 'HMAC', extractable: false } });
});

test('the page shows the first rows of each, and how many there are', async () => {
  const { db } = await typedLedger();
  const records = (await readStored(db, 2)).find(({ name }) => name === 'records');
  expect(records?.rows).toHaveLength(2);
  expect(records?.count).toBe(await db.records.count());
});
