import { browser } from '#imports';
import type { Page } from '../messages/sender';

const GATE_FILE = '/gate.js';

/**
 * Loads the gate into the frame whose observer asked for it. Rejects when that cannot be done (the page was left, its host
 * is granted no longer): the observer asks again as long as it holds something.
 */
export async function openGate({ tab, frame }: Page): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [GATE_FILE],
    // A page that is still loading has fields already.
    injectImmediately: true,
  });
}
