import { afterAll, beforeAll, expect, test } from 'vitest';
import { fieldPages } from '../playground/fields';
import { missesOf, runPage } from './harness/fields';
import { openRep, type Rep } from './harness/rep';

/** What is known to go wrong, by page: a regression and an improvement both turn the test red. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {};

let rep: Rep;
beforeAll(async () => {
  rep = await openRep();
  await rep.consent({ tools: [...new Set(fieldPages.map((page) => page.tool))] });
  await rep.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => rep.close());

test.each(fieldPages.map((page) => [page.id, page] as const))(
  '%s: every field typed, pasted and picked is recorded once, under its label, kind, method and record',
  async (id, page) => {
    const result = await runPage(rep, page);
    expect(result.results.length).toBeGreaterThan(0);
    expect(missesOf(result)).toEqual(KNOWN[id] ?? []);
  },
);
