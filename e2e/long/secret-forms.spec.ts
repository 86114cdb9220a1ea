import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listenToEntries, type SeenMessage, takeSeen } from '../harness/entries';
import { openRep, type Rep } from '../harness/rep';
import { ordinaryForms, secretForms, type TriedForm } from '../hostile-forms';

/**
 * Hundreds of forms that ask for secrets, filled in a real browser by keys and by paste, in the page and in shadow trees.
 * What counts is what reaches the background, whatever it would do with it.
 */
const WAYS = ['typed', 'pasted', 'typed in a shadow tree'] as const;
type Way = (typeof WAYS)[number];

let rep: Rep;
beforeAll(async () => {
  rep = await openRep();
  await rep.consent({ tools: ['Zendesk'] });
  await rep.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await listenToEntries(rep.extension);
});
afterAll(() => rep?.close());

let pages = 0;
/** Fills every form; the messages that reached the background meanwhile. */
async function fillAll(forms: readonly TriedForm[], way: Way): Promise<readonly SeenMessage[]> {
  await takeSeen(rep.extension);
  pages += 1;
  const body = forms.map(({ html }) => `<section>${html}</section>`).join('\n');
  const shadowed = `<div id="host"></div><template id="t">${body}</template><script>
    document.getElementById('host').attachShadow({ mode: 'open' }).append(document.getElementById('t').content);
  </script>`;
  const page = await rep.visit(
    `https://acme.zendesk.com/forms/${pages}`,
    way === 'typed in a shadow tree' ? shadowed : body,
  );
  for (const form of forms) await fillForm(page, form, way);
  await page.waitForTimeout(1_000);
  await page.close();
  return takeSeen(rep.extension);
}

async function fillForm(page: Page, { controls, press }: TriedForm, way: Way): Promise<void> {
  if (press) await page.locator(press).click();
  for (const { id, value } of controls) {
    // By script: the focus is as trusted as by mouse, and hundreds of clicks take minutes.
    await page.evaluate(enter, { id, value: way === 'pasted' ? value : '' });
    if (way === 'pasted') await page.keyboard.press('Control+V');
    else await page.keyboard.insertText(value);
    await page.keyboard.press('Tab');
  }
}

/** Runs in the page: into a field, all of it selected, and a value into the clipboard if there is one. */
async function enter({ id, value }: { readonly id: string; readonly value: string }): Promise<void> {
  const tree = document.getElementById('host')?.shadowRoot ?? document;
  const field = tree.getElementById(id);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new RangeError(`There is no field ${id}.`);
  field.focus();
  field.select();
  if (value !== '') await navigator.clipboard.writeText(value);
}

const idsIn = (seen: readonly SeenMessage[]) =>
  new Set(seen.flatMap(({ entries }) => (entries ?? []).map(({ field }) => field.id)));

test('of three hundred forms that ask for secrets and more, none reaches the background', async () => {
  const leaked: string[] = [];
  let [tried, fields] = [0, 0];
  for (const [at, way] of WAYS.entries()) {
    const forms = secretForms(`z${at}x`, 7 + at);
    const seen = await fillAll(forms, way);
    const [ids, text] = [idsIn(seen), JSON.stringify(seen)];
    tried += forms.length;
    fields += forms.flatMap(({ controls }) => controls).length;
    for (const { name, controls } of forms) {
      // What is as long as a word is looked for anywhere; what is shorter is told by its field.
      const found = controls.filter(
        ({ id, value }) => ids.has(id) || (value.length > 7 && text.includes(value)),
      );
      if (found.length > 0) leaked.push(`${way}: ${name}`);
    }
  }
  console.log(`${tried} forms with ${fields} secret fields tried, ${leaked.length} forms leaked`);
  expect(leaked).toEqual([]);
  expect(tried).toBeGreaterThan(300);
});

test('as many ordinary fields all reach it', async () => {
  const missed: string[] = [];
  let tried = 0;
  for (const [at, way] of WAYS.entries()) {
    const forms = ordinaryForms(`y${at}x`, 17 + at);
    const seen = await fillAll(forms, way);
    const ids = idsIn(seen);
    tried += forms.length;
    missed.push(
      ...forms
        .filter(({ controls }) => !controls.every(({ id }) => ids.has(id)))
        .map(({ name }) => `${way}: ${name}`),
    );
  }
  console.log(`${tried} ordinary fields tried, ${tried - missed.length} reached the background`);
  expect(missed).toEqual([]);
  expect(tried).toBeGreaterThan(300);
});
