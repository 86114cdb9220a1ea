import { browser } from '#imports';
import { t } from '../i18n';
import { changeSettings, loadSettings } from '../settings';
import { letterDue, nextLetter } from '../summary/letter';
import { LETTER_NOTICE } from './notices';

/** Says that a letter waits; tabs with a finding show their own number instead. */
const BADGE = '1';

/**
 * Makes the weekly letter ready when its hour has come, and sets the alarm for the next. Asked at every start, alarm
 * and change of the settings: whoever slept through the hour, finds it ready at once.
 */
export async function readyLetter(now: number = Date.now()): Promise<void> {
  const { letterDay: day, letterHour: hour } = await loadSettings();
  await browser.alarms.create('letter', { when: nextLetter(now, { day, hour }) });
  let isNew = false;
  // Decided under the settings' lock: of an alarm and a start at once, one makes the letter and gives notice of it.
  await changeSettings(({ letterDay, letterHour, letterReady, consentAt }) => {
    const week = letterDue(now, { day: letterDay, hour: letterHour }, letterReady, consentAt);
    isNew = week !== undefined;
    return week && { letterReady: week };
  });
  const { letterReady, letterRead, letterNotice } = await loadSettings();
  await browser.action.setBadgeText({ text: letterReady === letterRead ? '' : BADGE });
  if (isNew && letterNotice) await notify();
}

/** A letter was opened: nothing waits any more, and no notice is given of what was read before its hour was noticed. */
export async function readLetter(week: string): Promise<void> {
  await changeSettings(({ letterReady }) =>
    week < letterReady ? undefined : { letterReady: week, letterRead: week },
  );
  await browser.action.setBadgeText({ text: '' });
  // There only once it is granted.
  await browser.notifications?.clear(LETTER_NOTICE);
}

/** A quiet notification, if the browser was allowed to show one. */
async function notify(): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications.create(LETTER_NOTICE, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: t('letter_notice_title'),
    message: t('letter_notice_text'),
    silent: true,
  });
}
