import { browser } from '#imports';
import { reconcile } from '../grants';
import { loadSettings } from '../settings';
import { queue } from './queue';

/** Makes what is observed agree with the settings and the grants, and wakes again when a pause ends. */
export async function agree(): Promise<void> {
  const settings = await loadSettings();
  if (settings.pausedUntil > Date.now())
    await browser.alarms.create('resume', { when: settings.pausedUntil });
  await queue(() => reconcile(settings));
}
