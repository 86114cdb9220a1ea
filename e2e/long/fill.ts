import type { Page } from 'playwright-core';
import { typeInto } from '../harness/typing';
import type { ApplicationForm, FilledField } from './applications/application';

/** An editor that has just come, or just got the focus, loses what is typed in its first moments; no person is so quick. */
const EDITOR_MS = 700;

async function fill(page: Page, field: FilledField): Promise<void> {
  if (field.how === 'editor') {
    await page.waitForTimeout(EDITOR_MS);
    // A rich-text editor hides its text area and sits beside it, in the page or in a frame.
    const editor = page.locator('.ck-editor__editable, [contenteditable=true]').first();
    const shown = await editor.isVisible().catch(() => false);
    if (shown) {
      await editor.click();
      await page.waitForTimeout(EDITOR_MS);
      await page.keyboard.type(field.value);
      await page.keyboard.press('Tab');
      return;
    }
    await page.locator('iframe.cke_wysiwyg_frame').click();
    await page.waitForTimeout(EDITOR_MS);
    await page.keyboard.type(field.value);
    return;
  }
  const control = page.locator(field.at).first();
  if (field.how === 'choose') {
    const { fetches } = field;
    const fetched = fetches && page.waitForResponse((response) => response.url().includes(fetches));
    await control.focus();
    await page.keyboard.type(field.value);
    await page.keyboard.press('Tab');
    await fetched;
    // The answer is a script that puts the new form in place.
    if (fetches) await page.waitForTimeout(500);
    return;
  }
  await typeInto(control, field.value);
}

/** Fills a form as a person does, top to bottom, and saves it. */
export async function fillAndSave(page: Page, host: string, form: ApplicationForm): Promise<void> {
  await page.goto(`https://${host}${form.path}`);
  for (const field of form.fields) await fill(page, field);
  await page.locator(form.save).first().click();
  await page.locator(form.saved).first().waitFor();
}
