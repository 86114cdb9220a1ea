import type { Page } from 'playwright-core';
import { ObserverWorld } from '../../e2e/harness/observer-world';
import type { Rep } from '../../e2e/harness/rep';

const PATIENCE_MS = 5_000;

/**
 * Runs in the observer's world, beside it: from the event by which the field is left to the first frame with the pill's
 * card in the closed root. Milliseconds; null when none came.
 */
const WATCH = `globalThis.benchShown = new Promise((resolve) => {
  let left;
  addEventListener('focusout', () => { left ??= performance.now(); }, { capture: true });
  const { root } = globalThis.retypedHost;
  const look = () => {
    if (!root.querySelector('.pill')) return;
    watcher.disconnect();
    requestAnimationFrame(() => resolve(performance.now() - left));
  };
  const watcher = new MutationObserver(look);
  watcher.observe(root, { childList: true, subtree: true });
  setTimeout(() => resolve(null), ${PATIENCE_MS});
});0`;

const FORM =
  '<!doctype html><html lang="en"><title>New contact</title><form onsubmit="return false"><h1>New contact</h1><p><label>Email <input name="email"></label></p><p><label>City <input name="city"></label></p><button>Save</button></form>';

let serial = 0;

/**
 * Types an address into a new form of a helpdesk and leaves the field: how long until the pill shows. Every round loads
 * a page of its own, so that the pill's script is loaded in each, as it is for the first finding on a page.
 */
export async function commitToPill(rep: Rep, email: string, isAsleep: boolean): Promise<number | null> {
  serial += 1;
  await forgetToday(rep);
  const page = await rep.visit(`https://acme.zendesk.com/bench/${serial}`, FORM);
  try {
    return await inForm(rep, page, email, isAsleep);
  } finally {
    await page.close();
  }
}

async function inForm(rep: Rep, page: Page, email: string, isAsleep: boolean): Promise<number | null> {
  await page.bringToFront();
  const field = page.getByLabel('Email');
  await field.click();
  await field.pressSequentially(email);
  const world = await ObserverWorld.of(page);
  await world.run(WATCH);
  if (isAsleep) await rep.extension.killServiceWorker();
  await page.keyboard.press('Tab');
  return world.run<number | null>('globalThis.benchShown');
}

interface SessionWorld {
  readonly chrome: { readonly storage: { readonly session: { remove(key: string): Promise<void> } } };
}

/** The pill speaks a few times a day; every round is another day. */
async function forgetToday(rep: Rep): Promise<void> {
  const worker = await rep.extension.serviceWorker();
  await worker.evaluate(() =>
    (globalThis as unknown as SessionWorld).chrome.storage.session.remove('pillDay'),
  );
}
