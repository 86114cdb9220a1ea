import { browser } from '#imports';
import { readReady } from '../../utils/ledger/ready';
import { loadSettings, type Settings } from '../../utils/settings';
import { type PopupFigures, popupFigures, popupWeeks } from '../../utils/summary/popup-figures';

/** What the popup needs before its first picture. */
export interface FirstLook {
  readonly settings: Settings;
  /** Address of the page under the popup; undefined where the browser does not tell. */
  readonly url: string | undefined;
  /** Undefined when the weeks have still to be counted, which takes longer. */
  readonly figures: PopupFigures | undefined;
}

/** A ledger that is slow to open must not keep the popup from appearing. */
const PATIENCE_MS = 250;

/** Asks the browser for everything at once: each answer is a way to its process and back. */
export async function firstLook(): Promise<FirstLook> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
  const [settings, url, ready] = await Promise.all([
    loadSettings(),
    urlUnderPopup(),
    Promise.race([readReady(popupWeeks()), late]),
  ]);
  return { settings, url, figures: ready && popupFigures(ready.weeks, ready.precision) };
}

/**
 * Address of the page that the popup was opened on. `activeTab` lets it be named, and only it, and only because the person
 * pressed the icon there; undefined for the browser's own pages.
 */
async function urlUnderPopup(): Promise<string | undefined> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.url;
  } catch {
    // A window that is just closing has no active tab: there is no page to name.
    return undefined;
  }
}
