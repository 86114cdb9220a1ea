import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { browser } from '#imports';
import { ledgerChoice } from '../ledger/choice';
import { loadFault } from '../ledger/fault';
import { LEDGER_NAME } from '../ledger/name';
import { dropLedger, inLedger, ledger } from './state';

beforeEach(async () => {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  dropLedger();
});

const fails = (error: unknown) => inLedger(() => Promise.reject(error)).catch(() => 'thrown');
const worksOn = () => inLedger(async ({ db }) => db.name);

test('a full disk is told, the caller learns of it, and the next success takes it back', async () => {
  expect(await fails(new Dexie.QuotaExceededError())).toBe('thrown');
  expect((await loadFault())?.type).toBe('full');
  await worksOn();
  expect(await loadFault()).toBeUndefined();
});

test('an error that is not of the database raises no flag', async () => {
  expect(await fails(new TypeError('ours'))).toBe('thrown');
  expect(await loadFault()).toBeUndefined();
});

test('a ledger that cannot be opened time after time is set aside, kept, and reported', async () => {
  const { db, printer } = await ledger();
  await printer();
  for (let i = 0; i < 5; i++) await fails(new Dexie.OpenFailedError());
  expect((await loadFault())?.type).toBe('unreadable');
  expect((await ledgerChoice()).name).toBe(LEDGER_NAME);
  await fails(new Dexie.OpenFailedError());
  expect((await loadFault())?.type).toBe('setAside');
  expect((await ledgerChoice()).setAside).toEqual([db.name]);
  expect(await worksOn()).not.toBe(db.name);
  expect(await Dexie.getDatabaseNames()).toContain(db.name);
  expect((await loadFault())?.type).toBe('setAside');
});

test('failures with a success between them set nothing aside', async () => {
  for (let i = 0; i < 10; i++) {
    await fails(new Dexie.OpenFailedError());
    if (i % 3 === 0) await worksOn();
  }
  expect((await ledgerChoice()).name).toBe(LEDGER_NAME);
});

test('a ledger that the browser threw away is reported once', async () => {
  const { db, printer } = await ledger();
  await printer();
  expect(await loadFault()).toBeUndefined();
  await db.delete();
  dropLedger();
  const again = await ledger();
  await again.printer();
  expect((await loadFault())?.type).toBe('lost');
});
