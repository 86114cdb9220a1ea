import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually, kindsIn } from './counting';
import { ada } from './harness/person';
import { openRep, type Rep } from './harness/rep';
import { typeInto } from './harness/typing';
import { stranger } from './people';

let rep: Rep;
beforeAll(async () => {
  rep = await openRep();
});
afterAll(() => rep.close());

const kinds = async () => kindsIn(await rep.ledger());

test('before consent nothing is recorded, and the page gets no element of ours', async () => {
  const crm = await rep.crm();
  await crm.addContact(ada);
  expect(await kinds()).toEqual([]);
  expect(await crm.page.locator('html > div').count()).toBe(0);
});

test('tabs that were open at consent are covered without a reload', async () => {
  await rep.consent({ tools: ['Dynamics 365', 'Zendesk'] });
  const crm = await rep.crm();
  await crm.addContact(stranger);
  expect((await kinds()).length).toBe(10);
});

test('a tool that was not chosen is not observed', async () => {
  const before = await kinds();
  const billing = await rep.billing();
  await billing.invoice(ada);
  expect(await kinds()).toEqual(before);
});

test('paused: nothing is recorded; resumed: the open tab counts again', async () => {
  const before = await kinds();
  const popup = await rep.popup.open();
  await popup.getByRole('button', { name: '1 hour' }).click();
  await popup.getByRole('button', { name: /resume/i }).waitFor();
  const crm = await rep.crm();
  await crm.addContact(ada);
  expect(await kinds()).toEqual(before);
  await popup.bringToFront();
  await popup.getByRole('button', { name: /resume/i }).click();
  await popup.getByRole('button', { name: '1 hour' }).waitFor();
  await crm.addContact(ada);
  expect((await kinds()).length).toBe(before.length + 10);
});

test('a password, and all else of a sign-in form, never reaches the ledger', async () => {
  const before = await kinds();
  const desk = await rep.helpdesk();
  await desk.signIn(ada.email, 'correct horse battery staple');
  expect(await kinds()).toEqual(before);
});

/** Secrets a page may ask for, each in a form of its own among ordinary fields; the last one is no secret. */
const SECRET_FORMS: readonly [label: string, attributes: string, value: string][] = [
  ['Password', 'type="password"', 'tr0ub4dor-and-3'],
  ['Passphrase of the vault', 'type="password" id="shown"', 'correct-horse-battery'],
  ['Entry of the vault', 'type="password" id="unseen"', 'staple-battery-horse'],
  ['One-time code', 'autocomplete="one-time-code"', '482913'],
  ['Card number', '', '4242 4242 4242 4242'],
  ['Reference', '', '5555 5555 5555 4444'],
  ['CVV', '', '9471'],
  ['Social security number', '', '536-22-8726'],
  ['API key', '', ['sk', 'live', '9aF3kQ71bZx0TtY8uWcE2r5H'].join('_')],
  ['Note', '', ['ghp', 'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8'].join('_')],
  ['Order number', '', '4071-88302-11'],
];

test('secrets never reach the background; an order number does', async () => {
  const messages = await rep.extension.recordMessages();
  const forms = SECRET_FORMS.map(
    ([label, attributes]) => `<form><label>${label} <input ${attributes}></label></form>`,
  );
  const page = await rep.visit(
    'https://acme.zendesk.com/profile',
    `${forms.join('')}<button onclick="for (const id of ['shown', 'unseen']) document.getElementById(id).type='text'">Show</button>`,
  );
  await page.locator('#shown').click();
  await page.getByRole('button').click();
  for (const [i, [, , value]] of SECRET_FORMS.entries()) await typeInto(page.locator('input').nth(i), value);
  const received = await eventually(
    async () => (await messages()).join('\n'),
    (text) => text.includes('4071-88302-11'),
  );
  expect(SECRET_FORMS.map(([, , value]) => value).filter((value) => received.includes(value))).toEqual([
    '4071-88302-11',
  ]);
});

test('a password that is shown stays in the page when it is copied; a copied city is told of', async () => {
  const messages = await rep.extension.recordMessages();
  const page = await rep.visit(
    'https://acme.zendesk.com/shown',
    `<form><label>Word <input id="word" type="password" value="violet lantern orchard"></label>
      <label>City <input id="city" value="Reykjavik"></label></form>
      <button onclick="word.type = 'text'">Show</button>`,
  );
  await page.getByRole('button').click();
  for (const field of ['#word', '#city']) {
    await page.locator(field).click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+C');
    // Copies that follow each other faster are taken for a script's.
    await page.waitForTimeout(400);
  }
  const received = await eventually(
    async () => (await messages()).join('\n'),
    (text) => text.includes('Reykjavik'),
  );
  expect(received).toContain('Reykjavik');
  expect(received).not.toContain('violet lantern');
});

test('what a page sets by itself is no entry', async () => {
  const before = await kinds();
  const page = await rep.visit(
    'https://acme.zendesk.com/form',
    '<label>Name <input id="n"></label><label>City <input id="c" value="Lyon"></label><label>Note <input id="o"></label>',
  );
  await page.locator('#c').click();
  await page.locator('#n').evaluate((field: HTMLInputElement) => {
    field.value = 'set by the page';
    for (const type of ['input', 'change', 'focusout'])
      field.dispatchEvent(new Event(type, { bubbles: true }));
  });
  await page.locator('#c').evaluate((field: HTMLInputElement) => {
    field.value = 'Paris';
  });
  await page.locator('#c').press('Tab');
  await page.locator('#o').press('Tab');
  expect(await kinds()).toEqual(before);
});

test('an unknown site is not observed', async () => {
  const before = await kinds();
  const page = await rep.visit(
    'https://intranet.example.org/form',
    '<label>Email <input id="e"></label><input>',
  );
  await typeInto(page.locator('#e'), ada.email);
  expect(await kinds()).toEqual(before);
});

test('a revoked tool stops at once, in tabs that are open', async () => {
  const before = await kinds();
  const dashboard = await rep.extension.openPage('dashboard.html');
  const revoke = dashboard.getByRole('button', { name: 'Stop watching Dynamics 365', exact: true });
  await revoke.click();
  await revoke.waitFor({ state: 'detached' });
  const crm = await rep.crm();
  await crm.addContact(ada);
  expect(await kinds()).toEqual(before);
});
