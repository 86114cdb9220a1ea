import { browser } from '#imports';

/** The alarms that must always be there, in minutes. */
const ALARMS = {
  idle: { periodInMinutes: 5 },
  expire: { delayInMinutes: 1, periodInMinutes: 12 * 60 },
} as const;

/**
 * Sets the alarms that are not set. Asked at every start of the worker: the browser may drop alarms when it restarts or
 * updates the extension (developer.chrome.com, chrome.alarms), and setting one anew would put it off each time.
 */
export async function ensureAlarms(): Promise<void> {
  for (const [name, when] of Object.entries(ALARMS)) {
    if (!(await browser.alarms.get(name))) await browser.alarms.create(name, when);
  }
}
