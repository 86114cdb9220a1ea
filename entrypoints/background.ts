import { browser, defineBackground } from '#imports';
import { ensureAlarms } from '../utils/background/alarms';
import { listenToChanges } from '../utils/background/changes';
import { closeMatching, closeOrphans, isIdle } from '../utils/background/close';
import { deliver } from '../utils/background/deliver';
import { expireAll } from '../utils/background/erase';
import { handlers } from '../utils/background/handlers';
import { listenToNotice, readyLetter } from '../utils/background/letter';
import { enterPill } from '../utils/background/pill';
import { listenToPolicy, takePolicy } from '../utils/background/policy';
import { announceReleases, listenToRelease } from '../utils/background/standing';
import { inLedger, queue } from '../utils/background/state';
import { changesObservation, reconcile } from '../utils/grants';
import { handle } from '../utils/messages/handle';
import { loadSettings, onSettingsChanged } from '../utils/settings';
import { toolsWith } from '../utils/tools/custom';

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
  const policy = takePolicy();
  const begin = async () => {
    await policy;
    await agree();
    await readyLetter();
    await announceReleases();
    await deliver();
    await inLedger(({ db }) => closeOrphans(db, Date.now() - 7 * DAY_MS));
  };
  // What a page says waits for the policy of this start of the worker: a tool may have been forbidden meanwhile.
  const myTools = async () => {
    await policy;
    return toolsWith((await loadSettings()).customTools);
  };

  browser.runtime.onMessage.addListener((message, sender) =>
    handle(message, sender, handlers, self, myTools),
  );
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await begin();
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(begin);
  browser.permissions.onAdded.addListener(agree);
  browser.permissions.onRemoved.addListener(agree);
  onSettingsChanged((settings, before) => {
    if (changesObservation(before, settings)) void agree();
    void readyLetter();
    // Who keeps prints for a shorter time from now on does not wait for the alarm.
    if (settings.retentionDays < before.retentionDays) void expireAll(inLedger);
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === 'pill' && tab?.id !== undefined) void enterPill(tab.id);
  });
  listenToChanges();
  listenToPolicy();
  listenToNotice();
  listenToRelease();
  browser.tabs.onRemoved.addListener((tab) => {
    // What a page commits while it is being closed may come after the news of its closing.
    setTimeout(() => void inLedger(({ db }) => closeMatching(db, (form) => form.tab === tab)), LAST_WORDS_MS);
  });
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name === 'resume') await agree();
    // Every few minutes too: a traveller's clock changes without an event.
    if (name === 'letter' || name === 'idle') await readyLetter();
    if (name === 'idle' || name.startsWith('release ')) await announceReleases();
    if (name === 'idle' || name === 'deliver') await deliver();
    if (name === 'idle') await inLedger(({ db }) => closeMatching(db, isIdle(Date.now())));
    if (name === 'expire') await expireAll(inLedger);
  });
  void ensureAlarms();
});
