import { browser } from '#imports';
import { reconcile } from '../grants';
import { serialQueue } from '../session/queue';
import { loadSettings } from '../settings';

/** Not the writer's queue: entries are taken meanwhile. */
const inTurn = serialQueue();

/** Makes what is observed agree with the settings and the grants, and wakes again when a pause ends. */
export const agree = (): Promise<void> =>
  inTurn(async () => {
    // Read in its turn: of two at once, the later one must not act on older settings.
    const settings = await loadSettings();
    if (settings.pausedUntil > Date.now())
      await browser.alarms.create('resume', { when: settings.pausedUntil });
    await reconcile(settings);
  });
