import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../counting';
import { ada } from '../harness/person';
import { stranger } from '../people';
import { FirefoxRep } from './rep';

/**
 * The background page of Firefox is stopped when it is idle, here after a second, and the browser is killed. A temporary
 * extension's data would go with it: the two preferences keep what an installed one keeps.
 */
let rep: FirefoxRep;
beforeAll(async () => {
  rep = await FirefoxRep.open({
    preferences: {
      'extensions.background.idle.timeout': 1_000,
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  await rep.consent();
});
afterAll(() => rep?.close());

const grown = (least: number) =>
  eventually(
    () => rep.kinds(),
    (kinds) => kinds.length >= least,
    30_000,
  );

test('a background page that is stopped between two records loses neither', async () => {
  await rep.addContact(ada);
  expect(await grown(5)).toHaveLength(5);
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  await rep.addContact(stranger);
  expect(await grown(10)).toHaveLength(10);
});

test('a browser that is killed has what was acknowledged, once, and goes on counting', async () => {
  const before = await rep.kinds();
  await rep.crash();
  expect(await rep.kinds()).toEqual(before);
  await rep.addContact({ ...ada, firstName: 'Bea' });
  expect(await grown(before.length + 5)).toHaveLength(before.length + 5);
  console.log(
    `Firefox: ${before.length} entries counted, 1 kill survived, ${before.length + 5} counted afterwards`,
  );
});
