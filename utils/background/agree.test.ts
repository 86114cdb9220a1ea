import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings } from '../settings';
import { agree } from './agree';
import { queue } from './queue';

const HOUR_MS = 3_600_000;
/** The patterns that are registered, and the tabs that were told to stop. */
let registered: readonly string[];
let stopped: number[];
/** Tabs in which a script never ends: a dialog of the page is open, or the page never finishes loading. */
let stuck: Set<number>;

beforeEach(async () => {
  fakeBrowser.reset();
  [registered, stopped, stuck] = [[], [], new Set()];
  const tabs = [{ id: 1 }, { id: 2 }];
  Object.assign(fakeBrowser, { permissions: { contains: async () => true } });
  Object.assign(fakeBrowser.scripting, {
    unregisterContentScripts: async () => {
      registered = [];
    },
    registerContentScripts: async ([script]: [{ matches: readonly string[] }]) => {
      registered = script.matches;
    },
    executeScript: ({ target }: { target: { tabId: number } }) =>
      stuck.has(target.tabId) ? new Promise(() => undefined) : Promise.resolve([]),
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => tabs) as never);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation((async (tab: number) =>
    stopped.push(tab)) as never);
  await changeSettings({ consentAt: 1, tools: ['zendesk'] as never });
});
afterEach(() => vi.restoreAllMocks());

test('what is chosen and granted is registered, and a pause takes it back and stops every tab', async () => {
  await agree();
  expect(registered.length).toBeGreaterThan(0);
  await changeSettings({ pausedUntil: Date.now() + HOUR_MS });
  await agree();
  expect([registered, stopped]).toEqual([[], [1, 2]]);
});

test('a tab in which no script ends keeps neither the ledger nor the next pause waiting', async () => {
  stuck.add(1);
  await agree();
  await expect(queue(async () => 'written')).resolves.toBe('written');
  await changeSettings({ pausedUntil: Date.now() + HOUR_MS });
  await agree();
  expect([registered, stopped]).toEqual([[], [1, 2]]);
});

test('of two at once, the settings of the later moment hold', async () => {
  await changeSettings({ pausedUntil: Date.now() + HOUR_MS });
  const first = agree();
  await changeSettings({ pausedUntil: 0 });
  await Promise.all([first, agree()]);
  expect(registered.length).toBeGreaterThan(0);
});
