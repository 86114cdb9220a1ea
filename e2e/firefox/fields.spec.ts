import { afterAll, beforeAll, expect, test } from 'vitest';
import { fieldPages } from '../../playground/fields';
import { missesOf } from '../harness/fields';
import { fillPage } from './fill';
import { FirefoxRep } from './rep';

/** The core of fields.spec.ts in Firefox: each way a field is reached by, each way a value comes in. */
const CORE: Readonly<Record<string, readonly ('typed' | 'pasted')[]>> = {
  native: ['typed', 'pasted'],
  lightning: ['typed'],
  'closed-shadow': ['typed', 'pasted'],
  frames: ['typed'],
  'blank-frames': ['typed'],
  tiptap: ['typed'],
  ckeditor: ['typed'],
  quill: ['typed'],
  tinymce: ['typed'],
  select2: ['typed'],
  fluent: ['typed'],
};
/**
 * What is known to go wrong, by page and way: a regression and an improvement both turn the test red. Firefox gives each
 * frame's script a world of its own, so that frames of one origin do not share a form.
 */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'blank-frames typed': ['Email', 'Company', 'City', 'Street'].map(
    (label) => `${label} (contact), typed: record: 4 of its own, shared by 1`,
  ),
  'tinymce typed': ['Email', 'Notes'].map(
    (label) => `${label} (contact), typed: record: 2 of its own, shared by 1`,
  ),
};

/** Without native dates: Firefox says nothing of how one was changed, so that it counts as typed or picked by chance. */
const core = fieldPages
  .filter(({ id }) => CORE[id])
  .map((page) => ({ ...page, fields: page.fields.filter(({ kind }) => kind !== 'date') }));
let rep: FirefoxRep;
beforeAll(async () => {
  rep = await FirefoxRep.open();
  await rep.consent([...new Set(core.map(({ tool }) => tool))]);
  await rep.listen();
});
afterAll(() => rep?.close());

test('every page of the core is there', () => {
  expect(core.map(({ id }) => id).sort()).toEqual(Object.keys(CORE).sort());
});

test.each(core.flatMap((page) => (CORE[page.id] ?? []).map((way) => [page.id, way, page] as const)))(
  '%s, %s: every field is recorded once, under its label, kind, method and record',
  async (id, way, page) => {
    const result = await fillPage(rep, page, way);
    expect(result.results.length).toBeGreaterThan(0);
    expect(missesOf(result)).toEqual(KNOWN[`${id} ${way}`] ?? []);
  },
);
