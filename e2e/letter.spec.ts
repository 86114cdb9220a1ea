import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { repYear } from '../tests/rep-year';
import { lastLetter, letterWeek, nextLetter } from '../utils/summary/letter';
import { SeededBrowser } from './harness/year';

/**
 * The weekly letter in a real browser: a worker that died before it could make the letter is woken by its alarm, and
 * badge, notification and page say that it is there, until it is read.
 */
const NOW = Date.now();
/** An hour that has come today already; right after midnight, yesterday's last one. */
const TIME = { day: new Date(NOW - 3_600_000).getDay() || 7, hour: new Date(NOW - 3_600_000).getHours() };
const WEEK = letterWeek(lastLetter(NOW, TIME), TIME);
const settings = {
  consentAt: NOW - 360 * 86_400_000,
  tools: ['zendesk'],
  letterDay: TIME.day,
  letterHour: TIME.hour,
  letterReady: WEEK,
  letterRead: WEEK,
};

let rep: SeededBrowser;
let page: Page;
beforeAll(async () => {
  rep = await SeededBrowser.open(await repYear(NOW), settings);
  // A page of the extension that starts no worker and reads no letter.
  page = await rep.page('welcome.html');
});
afterAll(() => rep.close());

/** What the browser shows of the letter, and what is kept of it. */
async function state(): Promise<{
  ready: string;
  read: string;
  badge: string;
  notices: string[];
  next: number;
}> {
  return page.evaluate(`(async () => {
    const { settings } = await chrome.storage.local.get('settings');
    return {
      ready: settings.letterReady,
      read: settings.letterRead,
      badge: await chrome.action.getBadgeText({}),
      notices: Object.keys(await new Promise((resolve) => chrome.notifications.getAll(resolve))),
      next: (await chrome.alarms.get('letter'))?.scheduledTime ?? 0,
    };
  })()`);
}

/** Leaves a letter due that no worker has made: the one that was told of the change waits for the settings, and dies. */
async function overdue(change: object): Promise<void> {
  await page.evaluate(`new Promise((granted) => {
    void navigator.locks.request('settings', () => {
      granted(undefined);
      return new Promise((release) => (globalThis.release = release));
    });
  })`);
  await page.evaluate(
    `chrome.storage.local.set({ settings: ${JSON.stringify({ ...settings, ...change })} })`,
  );
  await rep.extension.killServiceWorker();
  await page.evaluate('globalThis.release()');
}

const SOON = { timeout: 10_000 };
const alarmNow = () => page.evaluate("chrome.alarms.create('letter', { when: Date.now() - 1000 })");

describe('the alarm wakes the worker', () => {
  beforeEach(async () => {
    await page.evaluate("chrome.notifications.clear('letter')");
    await page.evaluate("chrome.action.setBadgeText({ text: '' })");
  });

  test('a letter that is due is made ready, with badge and a notice, and the next is set', async () => {
    await overdue({ letterReady: '', letterRead: '' });
    expect(await state()).toMatchObject({ ready: '', badge: '', notices: [] });
    expect(await rep.extension.isAwake()).toBe(false);
    await alarmNow();
    await expect.poll(state, SOON).toEqual({
      ready: WEEK,
      read: '',
      badge: '1',
      notices: ['letter'],
      next: nextLetter(Date.now(), TIME),
    });
  });

  test('it is read: the badge and the notice go, and no later alarm brings them back', async () => {
    const letter = await rep.page('letter.html');
    await expect.poll(state, SOON).toMatchObject({ read: WEEK, badge: '', notices: [] });
    await letter.close();
    await rep.extension.killServiceWorker();
    await alarmNow();
    await expect.poll(async () => (await state()).next, SOON).toBe(nextLetter(Date.now(), TIME));
    expect(await state()).toMatchObject({ ready: WEEK, read: WEEK, badge: '', notices: [] });
  });

  test('who wants no notice gets the badge alone', async () => {
    await overdue({ letterReady: '', letterRead: '', letterNotice: false });
    await alarmNow();
    await expect.poll(state, SOON).toMatchObject({ ready: WEEK, badge: '1', notices: [] });
  });

  test('before consent there is no letter', async () => {
    await overdue({ letterReady: '', letterRead: '', consentAt: null });
    await alarmNow();
    await expect.poll(async () => (await state()).next, SOON).toBe(nextLetter(Date.now(), TIME));
    expect(await state()).toMatchObject({ ready: '', badge: '', notices: [] });
  });
});
