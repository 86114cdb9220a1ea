import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, kindsIn, recordsIn } from './counting';
import { ada } from './harness/person';
import { openRep, type Rep } from './harness/rep';
import { typeInto } from './harness/typing';

let rep: Rep;
beforeAll(async () => {
  rep = await openRep();
  await rep.consent();
});
afterAll(() => rep.close());

const kinds = async () => kindsIn(await rep.ledger());
const FORM = `<form onsubmit="return false"><label>Email <input id="email"></label><label>Company <input id="company"></label>
  <label>City <input id="city"></label><button>Save</button></form>`;

test('a service worker killed between two entries loses neither, and the record stays one', async () => {
  const page = await rep.visit('https://acme.zendesk.com/new', FORM);
  await typeInto(page.locator('#email'), ada.email);
  expect(await eventually(kinds, (found) => found.length === 1)).toEqual(['email']);
  await rep.extension.killServiceWorker();
  await typeInto(page.locator('#company'), ada.company);
  expect(await eventually(kinds, (found) => found.length === 2)).toEqual(['company', 'email']);
  const [record, ...others] = recordsIn(await rep.ledger());
  expect(others).toEqual([]);
  expect(record?.partial).toBeUndefined();
});

test('an entry committed while the worker is being killed is counted once', async () => {
  const page = await rep.visit('https://acme.zendesk.com/new', FORM);
  const before = await kinds();
  await page.locator('#email').pressSequentially('someone.else@lindqvist-dental.se');
  await Promise.all([page.locator('#email').press('Tab'), rep.extension.killServiceWorker()]);
  const after = await eventually(kinds, (found) => found.length > before.length, 20_000);
  expect(after.length).toBe(before.length + 1);
});

test('after a reload of the extension, open tabs go on counting, each entry once', async () => {
  const page = await rep.visit('https://contoso.crm.dynamics.com/new', FORM);
  await typeInto(page.locator('#email'), ada.email);
  const before = (await eventually(kinds, (found) => found.length >= 4)).length;
  await rep.extension.reload();
  await page.bringToFront();
  await page.waitForTimeout(1_000);
  await typeInto(page.locator('#company'), ada.company);
  await typeInto(page.locator('#city'), ada.city);
  const after = await eventually(kinds, (found) => found.length >= before + 2);
  await page.waitForTimeout(500);
  expect((await kinds()).length).toBe(before + 2);
  expect(after.filter((kind) => kind === 'city')).toHaveLength(1);
});

test('a re-edit before saving counts once, with its last value', async () => {
  const page = await rep.visit('https://acme.zendesk.com/new', FORM);
  const before = await kinds();
  await typeInto(page.locator('#city'), 'Bostn');
  await page.locator('#city').fill('');
  await typeInto(page.locator('#city'), 'Boston');
  const after = await eventually(kinds, (found) => found.length > before.length);
  await page.waitForTimeout(300);
  expect((await kinds()).length).toBe(before.length + 1);
  expect(after.length).toBe(before.length + 1);
});
