import { browser, defineBackground } from '#imports';
import { ensureAlarms } from '../utils/background/alarms';
import { handlers } from '../utils/background/handlers';
import { listenToNotices } from '../utils/background/notices';
import { listenToPolicy, takePolicy } from '../utils/background/policy';
import { handle } from '../utils/messages/handle';
import { loadSettings, onSettingsChanged } from '../utils/settings';
import { onStored } from '../utils/storage';

/** How long the records of a closed tab wait for its last entries. A worker that dies meanwhile leaves them to idleness. */
const LAST_WORDS_MS = 2_000;

/**
 * Every listener is registered synchronously: an event that wakes the worker is delivered to it. What an event needs is
 * loaded with it: the script is one file, but a part of it that nothing asks for is neither compiled nor run.
 */
export default defineBackground(() => {
  const self = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
  const rounds = () => import('../utils/background/rounds');
  const agree = async () => (await import('../utils/background/agree')).agree();
  const policy = takePolicy();
  const begin = async () => {
    await policy;
    await (await rounds()).begin();
  };
  // What a page says waits for the policy of this start of the worker: a tool may have been forbidden meanwhile.
  const settings = async () => {
    await policy;
    return loadSettings();
  };

  browser.runtime.onMessage.addListener((message, sender) =>
    handle(message, sender, handlers, self, settings),
  );
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await begin();
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(begin);
  browser.permissions.onAdded.addListener(agree);
  browser.permissions.onRemoved.addListener(agree);
  onSettingsChanged(async (settings, before) => (await rounds()).takeSettings(settings, before));
  browser.commands.onCommand.addListener(async (name, tab) => {
    if (name === 'pill' && tab?.id !== undefined)
      await (await import('../utils/background/pill')).enterPill(tab.id);
  });
  onStored(['settings', 'teams', 'deliveries'], async (changes) =>
    (await import('../utils/background/changes')).noteChanges(changes),
  );
  listenToPolicy();
  listenToNotices();
  browser.tabs.onRemoved.addListener((tab) => {
    // What a page commits while it is being closed may come after the news of its closing.
    setTimeout(async () => (await rounds()).closeTab(tab), LAST_WORDS_MS);
  });
  browser.alarms.onAlarm.addListener(async ({ name }) => (await rounds()).takeAlarm(name));
  void ensureAlarms();
});
