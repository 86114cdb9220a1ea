import { browser, defineBackground } from '#imports';
import { closeMatching, closeOrphans, isIdle } from '../utils/background/close';
import { expire } from '../utils/background/erase';
import { handlers } from '../utils/background/handlers';
import { db, queue } from '../utils/background/state';
import { reconcile } from '../utils/grants';
import { handle } from '../utils/messages/handle';
import { loadSettings, onSettingsChanged } from '../utils/settings';

const DAY_MS = 86_400_000;

/** How long the records of a closed tab wait for its last entries. A worker that dies meanwhile leaves them to idleness. */
const LAST_WORDS_MS = 2_000;

/** Every listener is registered synchronously: an event that wakes the worker is delivered to it. */
export default defineBackground(() => {
  const self = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
  const agree = async () => {
    const settings = await loadSettings();
    if (settings.pausedUntil > Date.now())
      await browser.alarms.create('resume', { when: settings.pausedUntil });
    await queue(() => reconcile(settings));
  };
  const tidy = async () => {
    const { retentionDays } = await loadSettings();
    await queue(() => expire(db, retentionDays));
  };
  const begin = async () => {
    await browser.alarms.create('idle', { periodInMinutes: 5 });
    await browser.alarms.create('expire', { periodInMinutes: 12 * 60, delayInMinutes: 1 });
    await queue(() => closeOrphans(db, Date.now() - 7 * DAY_MS));
    await agree();
  };

  browser.runtime.onMessage.addListener((message, sender) => handle(message, sender, handlers, self));
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await begin();
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(begin);
  browser.permissions.onAdded.addListener(agree);
  browser.permissions.onRemoved.addListener(agree);
  onSettingsChanged(() => void agree());
  browser.tabs.onRemoved.addListener((tab) => {
    // What a page commits while it is being closed may come after the news of its closing.
    setTimeout(() => void queue(() => closeMatching(db, (form) => form.tab === tab)), LAST_WORDS_MS);
  });
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === 'resume') await agree();
    if (name === 'idle') await queue(() => closeMatching(db, isIdle(Date.now())));
    if (name === 'expire') await tidy();
  });
});
