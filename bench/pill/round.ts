import type { Page } from 'playwright-core';
import { ObserverWorld } from '../../e2e/harness/observer-world';
import type { Rep } from '../../e2e/harness/rep';

const PATIENCE_MS = 5_000;

/**
 * Runs in the observer's world, beside it: from the event by which the field is left to the first frame with a card of
 * the pill in the closed root that was not there before. Milliseconds; null when none came.
 */
const WATCH = `globalThis.benchShown = new Promise((resolve) => {
  let left;
  addEventListener('focusout', () => { left ??= performance.now(); }, { capture: true });
  const { root } = globalThis.retypedHost;
  const before = root.querySelector('.pill');
  const look = () => {
    const card = root.querySelector('.pill');
    if (!card || card === before) return;
    watcher.disconnect();
    requestAnimationFrame(() => resolve(performance.now() - left));
  };
  const watcher = new MutationObserver(look);
  watcher.observe(root, { childList: true, subtree: true });
  setTimeout(() => resolve(null), ${PATIENCE_MS});
});0`;

/** Until the gate is open: a worker that slept takes longer to open it than it takes to type. */
const OPENED = `new Promise((resolve) => {
  const look = () => (globalThis.retypedHost ? resolve(0) : setTimeout(look, 5));
  look();
})`;

const formOf = (label: string) =>
  `<form onsubmit="return false"><h1>New contact</h1><p><label>${label} <input name="email"></label></p><p><label>City <input name="city"></label></p><button>Save</button></form>`;
/** Two forms: the second one's pill is the second of its page. */
const PAGE = `<!doctype html><html lang="en"><title>New contact</title>${formOf('Email')}${formOf('Other email')}`;

let serial = 0;

/**
 * Types an address into a new form of a helpdesk and leaves the field: how long until the pill shows. Every round loads
 * a page of its own, so that the pill's script is loaded in each, as it is for the first finding on a page.
 * @param again a second address for the page's second form: `again` is its time
 */
export async function commitToPill(
  rep: Rep,
  { email, again, isAsleep }: { readonly email: string; readonly again?: string; readonly isAsleep: boolean },
): Promise<{ readonly first: number | null; readonly again?: number | null }> {
  serial += 1;
  await forgetToday(rep);
  const page = await rep.visit(`https://acme.zendesk.com/bench/${serial}`, PAGE);
  try {
    await page.bringToFront();
    const first = await inField(rep, page, 'Email', email, isAsleep);
    return again === undefined
      ? { first }
      : { first, again: await inField(rep, page, 'Other email', again, isAsleep) };
  } finally {
    await page.close();
  }
}

async function inField(
  rep: Rep,
  page: Page,
  label: string,
  email: string,
  isAsleep: boolean,
): Promise<number | null> {
  const field = page.getByLabel(label, { exact: true });
  await field.click();
  await field.pressSequentially(email);
  const world = await ObserverWorld.of(page);
  await world.run(OPENED);
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
