import { browser } from '#imports';
import type { Page } from '../messages/sender';

const GATE_FILE = '/gate.js';

/** Loads the gate into the frame whose observer asked for it; whether that could be done. */
export async function openGate({ tab, frame }: Page): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [frame] },
      files: [GATE_FILE],
      // A page that is still loading has fields already.
      injectImmediately: true,
    });
    return true;
  } catch (error) {
    // The page was left meanwhile, or its host is granted no longer.
    console.debug('Retyped: a gate could not be opened.', error instanceof Error ? error.message : '');
    return false;
  }
}
