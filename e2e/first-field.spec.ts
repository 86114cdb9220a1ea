import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, kindsIn } from './counting';
import { openRep, type Rep } from './harness/rep';

/** The first field of a fresh page, used faster than a person can. */
let rep: Rep;
beforeAll(async () => {
  rep = await openRep();
  await rep.consent();
  await rep.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => rep.close());

/** Far below what a person needs from focus to save; a burst took 20 ms on an idle machine. */
const AT_ONCE_MS = 300;

const kinds = async () => kindsIn(await rep.ledger());
let pages = 0;
const visit = (html: string): Promise<Page> => {
  pages += 1;
  return rep.visit(`https://acme.zendesk.com/first/${pages}`, html);
};

/** F2 leads into the field; Enter saves, and `saved` says what becomes of the form. */
const form = (saved: string) => `<h1>New contact</h1><div id="app"><form>
  <p><label>Email <input id="email" name="email"></label></p><p><label>Company <input name="company"></label></p>
  <button>Save</button></form></div>
  <script>
    const form = document.querySelector('form');
    addEventListener('keydown', ({ key }) => key === 'F2' && document.getElementById('email').focus());
    addEventListener('focusin', () => { window.focusedAt = performance.now(); });
    form.addEventListener('submit', (event) => { window.savedAfter = performance.now() - window.focusedAt; ${saved} });
  </script>`;

/** Sends the keys as one burst, without waiting for the page in between. */
async function burst(page: Page, keys: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const press = (key: string, more: object = {}) => {
    const code = { F2: 113, v: 86, Enter: 13 }[key] ?? 0;
    const common = { key, code: key === 'v' ? 'KeyV' : key, windowsVirtualKeyCode: code, ...more };
    const text = key === 'Enter' ? { text: '\r' } : {};
    return [
      session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...common, ...text }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common }),
    ];
  };
  await Promise.all(
    keys.flatMap((key) => press(key, key === 'v' ? { modifiers: 2, commands: ['paste'] } : {})),
  );
  await session.detach();
}

/** Milliseconds from focus to save; none when the page was left by it. */
async function pasteInto(page: Page, value: string, keys: readonly string[]): Promise<void> {
  await page.bringToFront();
  await page.evaluate((text) => navigator.clipboard.writeText(text), value);
  await burst(page, keys);
}

async function pasteAtOnce(page: Page, value: string, keys = ['F2', 'v', 'Enter']): Promise<number> {
  await pasteInto(page, value, keys);
  return page.evaluate(() => (window as { savedAfter?: number }).savedAfter ?? Number.NaN);
}

const UNMOUNT = "event.preventDefault(); form.remove(); history.pushState({}, '', '/contacts');";

test.each([
  ['that the page takes away with its form', UNMOUNT, 'first.removed@lindqvist-dental.se'],
  ['that the page empties', 'event.preventDefault(); form.reset();', 'first.emptied@lindqvist-dental.se'],
])('a first field pasted and saved at once, %s, is counted once', async (_how, saved, value) => {
  const before = (await kinds()).length;
  const page = await visit(form(saved));
  expect(await pasteAtOnce(page, value)).toBeLessThan(AT_ONCE_MS);
  expect((await eventually(kinds, (found) => found.length > before)).length).toBe(before + 1);
  await page.waitForTimeout(1_000);
  expect((await kinds()).length).toBe(before + 1);
});

test('so it is while the worker sleeps', async () => {
  const before = (await kinds()).length;
  const page = await visit(form(UNMOUNT));
  await rep.extension.killServiceWorker();
  expect(await pasteAtOnce(page, 'first.asleep@lindqvist-dental.se')).toBeLessThan(AT_ONCE_MS);
  expect((await eventually(kinds, (found) => found.length > before, 20_000)).length).toBe(before + 1);
});

test('an autofocused field is counted', async () => {
  const before = (await kinds()).length;
  const page = await visit(form(UNMOUNT).replace('id="email"', 'id="email" autofocus'));
  // No person presses a key in the instant in which the page appears; on a busy machine such a burst was lost.
  await page.waitForTimeout(500);
  await pasteAtOnce(page, 'first.autofocus@lindqvist-dental.se', ['v', 'Enter']);
  expect((await eventually(kinds, (found) => found.length > before)).length).toBe(before + 1);
});

test('a secret taken away with its label before it could be judged stays in the page', async () => {
  const messages = await rep.extension.recordMessages();
  const page = await visit(
    form(
      "event.preventDefault(); document.body.append(email); document.getElementById('app').remove(); email.remove();",
    )
      .replace('<form>', '<form id="gone">')
      .replace('Email', 'Passphrase'),
  );
  await pasteAtOnce(page, 'violet lantern orchard');
  await page.waitForTimeout(1_000);
  expect((await messages()).filter((text) => text.includes('violet lantern'))).toEqual([]);
});

test('a first field that is saved at once by leaving the page is counted', async () => {
  const before = (await kinds()).length;
  const page = await visit(form("form.action = '/first/1';"));
  // The page that could tell how long it took is gone.
  await pasteInto(page, 'first.leaving@lindqvist-dental.se', ['F2', 'v', 'Enter']);
  expect((await eventually(kinds, (found) => found.length > before)).length).toBe(before + 1);
});
