import { afterAll, beforeAll, expect, test } from 'vitest';
import { canary, needles, password } from '../canaries';
import { eventually } from '../counting';
import { searchDump, searchProfile } from '../profile-search';
import { FirefoxRep } from './rep';

/** As canary.spec.ts in Chromium: everything typed by a rep, searched for in all that the extension keeps. */
const TYPED = needles.filter((needle) =>
  [canary.firstName, canary.lastName, canary.email, canary.company, password].some((value) =>
    value.includes(needle),
  ),
);

let rep: FirefoxRep;
let kept: unknown;
let uuid: string;
beforeAll(async () => {
  rep = await FirefoxRep.open();
  await rep.consent();
  await rep.addContact(canary);
  await rep.openTicket(canary);
  await rep.signIn(canary.email, password);
  await eventually(
    () => rep.kinds(),
    (kinds) => kinds.length >= 9,
    15_000,
  );
  kept = await rep.everything();
  uuid = await rep.inExtension<string>('() => location.host');
  await rep.quit();
});
afterAll(() => rep?.close());

test('no canary is in any row, nor in what the extension stores', () => {
  expect(TYPED.length).toBeGreaterThanOrEqual(5);
  expect(JSON.stringify(kept).length).toBeGreaterThan(1_000);
  expect(searchDump(kept, TYPED)).toEqual([]);
});

test('nor in any file of the profile that is the extension’s', () => {
  const hits = searchProfile(rep.profile, TYPED);
  const own = hits.filter(
    ({ file }) => file.includes(uuid) || /browser-extension-data|extension-store|retyped/.test(file),
  );
  console.log(
    `Firefox: ${TYPED.length} canaries searched, ${own.length} found in files of the extension, ${hits.length - own.length} in those of the browser`,
  );
  expect(own).toEqual([]);
});

test('the search finds what is there: the names of the extension’s own stores', () => {
  const files = searchProfile(rep.profile, ['holdings']).map(({ file }) => file);
  expect(files.some((file) => file.includes(uuid))).toBe(true);
});
