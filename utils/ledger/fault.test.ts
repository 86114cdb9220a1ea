import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { browser } from '#imports';
import { clearPresentFault, dismissFault, faultOf, keepFault, loadFault } from './fault';

beforeEach(async () => {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
});

test.each<[string, unknown, ReturnType<typeof faultOf>]>([
  ['a full disk', new DOMException('', 'QuotaExceededError'), 'full'],
  ['a full disk, as Dexie says it', new Dexie.QuotaExceededError(), 'full'],
  [
    'a transaction that a full disk ended',
    { name: 'AbortError', inner: { name: 'QuotaExceededError' } },
    'full',
  ],
  ['a database that does not open', new Dexie.OpenFailedError(), 'unreadable'],
  ['one of a later version', { name: 'OpenFailedError', inner: { name: 'VersionError' } }, 'newer'],
  ['session memory that is full', new Error('Session storage quota bytes exceeded.'), 'full'],
  ['the backing store gone', new DOMException('', 'UnknownError'), 'unreadable'],
  ['a mistake of ours', new TypeError('x is not a function'), undefined],
  ['nothing that is an error', 'oops', undefined],
])('%s', (_name, error, type) => {
  expect(faultOf(error)).toBe(type);
});

test('a present fault counts its times and goes with the next success', async () => {
  expect(await keepFault('full', 1)).toEqual({ type: 'full', at: 1, times: 1 });
  await keepFault('full', 2);
  expect(await loadFault()).toEqual({ type: 'full', at: 2, times: 2 });
  expect(await keepFault('unreadable', 3)).toEqual({ type: 'unreadable', at: 3, times: 1 });
  await clearPresentFault();
  expect(await loadFault()).toBeUndefined();
});

test('what has happened stays until it was read, behind what is wrong now', async () => {
  await keepFault('lost', 1);
  await keepFault('full', 2);
  expect((await loadFault())?.type).toBe('full');
  await clearPresentFault();
  expect((await loadFault())?.type).toBe('lost');
  await dismissFault();
  expect(await loadFault()).toBeUndefined();
});
