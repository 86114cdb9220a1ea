import { afterAll, beforeAll, expect, test } from 'vitest';
import { fieldPages } from '../playground/fields';
import { addressOf, type FieldPage } from '../playground/fields/page';
import { recordsIn } from './counting';
import { fill } from './harness/fields';
import { openRep, type Rep } from './harness/rep';
import { hear, swearIn, type Testimony, testify } from './harness/witness';

/** One page of each component library, editors and grids among them. */
const PAGES = [
  'native',
  'fluent',
  'garden',
  'polaris',
  'crayons',
  'vibe',
  'atlaskit',
  'lightning',
  'select2',
  'jquery-ui',
  'tiptap',
  'quill',
  'ag-grid',
  'closed-shadow',
  'inline-edit',
  'virtual-list',
];

let plain: Rep;
let watched: Rep;
beforeAll(async () => {
  plain = await openRep({ extension: null });
  watched = await openRep();
  await watched.consent({ tools: [...new Set(fieldPages.map((page) => page.tool))] });
});
afterAll(async () => {
  await plain.close();
  await watched.close();
});

/** Fills a page as a person does and takes it back: typing, picking, undo, redo, selecting, leaving. */
async function useOf(rep: Rep, fieldPage: FieldPage): Promise<Testimony> {
  const page = await rep.context.newPage();
  try {
    await swearIn(page);
    await page.goto(addressOf(fieldPage));
    await page.waitForTimeout(500);
    await testify(page, 'opened');
    for (const field of fieldPage.fields.slice(0, 4)) {
      await fill(page, field, field.picked ? 'picked' : 'typed');
      await testify(page, `filled ${field.label}`);
    }
    const first = fieldPage.fields.find(
      ({ at, picked, frames }) => typeof at === 'string' && !picked && !frames,
    );
    if (first && typeof first.at === 'string') {
      await page.locator(first.at).first().click();
      await page.keyboard.press('End');
      await page.keyboard.type('xyz');
      await page.keyboard.press('Control+Z');
      await testify(page, 'undone');
      await page.keyboard.press('Control+Shift+Z');
      await page.keyboard.press('Shift+Home');
      await testify(page, 'selected');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      await testify(page, 'left');
    }
    return await hear(page);
  } finally {
    await page.close();
  }
}

test.each(PAGES)(
  '%s: markup, focus, caret, undo, order of events and console are the same with Retyped',
  async (id) => {
    const fieldPage = fieldPages.find((page) => page.id === id);
    if (!fieldPage) throw new Error(`The playground has no page ${id}.`);
    const [without, within] = await Promise.all([useOf(plain, fieldPage), useOf(watched, fieldPage)]);
    expect(within.moments).toEqual(without.moments);
    expect(within.events).toEqual(without.events);
    expect(without.events.length).toBeGreaterThan(20);
  },
);

test('it was observed all the while', async () => {
  expect(recordsIn(await watched.ledger()).length).toBeGreaterThanOrEqual(PAGES.length);
});
