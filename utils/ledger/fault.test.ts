import { beforeEach, expect, test } from 'vitest';
import { browser } from '#imports';
import { clearPresentFault, dismissFault, keepFault, loadFault } from './fault';

beforeEach(async () => {
  await browser.storage.local.clear();
  await browser.storage.session.clear();
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
