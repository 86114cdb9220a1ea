import { browser } from '#imports';
import { t } from '../i18n';
import { changeSettings, loadSettings } from '../settings';
import { letterDue, nextLetter } from '../summary/letter';

/** Says that a letter waits; tabs with a finding show their own number instead. */
const BADGE = '1';
const NOTICE = 'letter';

/**
 * Makes the weekly letter ready when its hour has come, and sets the alarm for the next. Asked at every start, alarm
 * and change of the settings: whoever slept through the hour, finds it ready at once.
 */
export async function readyLetter(now: number = Date.now()): Promise<void> {
  const { consentAt, letterDay, letterHour, letterReady, letterRead, letterNotice } = await loadSettings();
  const time = { day: letterDay, hour: letterHour };
  await browser.alarms.create('letter', { when: nextLetter(now, time) });
  const week = letterDue(now, time, letterReady, consentAt);
  if (week) {
    await changeSettings({ letterReady: week });
    if (letterNotice) await notify();
  }
  const ready = week ?? letterReady;
  await browser.action.setBadgeText({ text: ready !== '' && ready !== letterRead ? BADGE : '' });
}

/** The letter was opened: nothing waits any more. */
export async function readLetter(week: string): Promise<void> {
  const { letterReady } = await loadSettings();
  if (week === letterReady) await changeSettings({ letterRead: week });
  await browser.action.setBadgeText({ text: '' });
}

/** A quiet notification, if the browser was allowed to show one. */
async function notify(): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications.create(NOTICE, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t('letter_notice_title'),
    message: t('letter_notice_text'),
    silent: true,
  });
}

/** Opens the letter from its notification. The API is there only once the permission is granted. */
export function listenToNotice(): void {
  browser.notifications?.onClicked.addListener((id) => {
    if (id === NOTICE) void browser.tabs.create({ url: browser.runtime.getURL('/letter.html') });
  });
}
