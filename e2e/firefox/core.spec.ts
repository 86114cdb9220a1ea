import { afterAll, beforeAll, expect, test } from 'vitest';
import { dynamics } from '../../playground/tools/dynamics-365/tool';
import { CUSTOMERS } from '../../playground/tools/quickbooks-online/books';
import { quickbooks } from '../../playground/tools/quickbooks-online/tool';
import { toolUrl } from '../../playground/tools/tool';
import { zendesk } from '../../playground/tools/zendesk/tool';
import { eventually } from '../counting';
import { ada, fullName } from '../harness/person';
import { colleague, stranger } from '../people';
import { pillDue, pillDuring, readPill, talliesIn } from './pill';
import { button, FirefoxRep } from './rep';

let rep: FirefoxRep;
beforeAll(async () => {
  rep = await FirefoxRep.open();
});
afterAll(() => rep?.close());

/** Waits for the background page, stopped after a second, to come back and write; then it must be exactly so many. */
async function grownTo(entries: number): Promise<void> {
  const kinds = await eventually(rep.kinds.bind(rep), (all) => all.length >= entries, 10_000);
  expect(kinds.length).toBe(entries);
}

test('before consent nothing is recorded, and the page gets no element of ours', async () => {
  await rep.addContact(stranger);
  const crm = await rep.tab(toolUrl(dynamics));
  expect(await crm.all({ css: 'html > div' })).toEqual([]);
  expect(await rep.kinds()).toEqual([]);
});

test('the same contact typed into three tools, their tabs open since before: the pill says so', async () => {
  await rep.consent();
  const crm = await rep.tab(toolUrl(dynamics));
  expect(await pillDuring(crm, () => rep.addContact(ada))).toEqual([]);
  const desk = await rep.tab(toolUrl(zendesk));
  expect(talliesIn(await pillDue(desk, () => rep.openTicket(ada)))).toEqual([2]);
  const billing = await rep.tab(toolUrl(quickbooks, CUSTOMERS));
  expect(talliesIn(await pillDue(billing, () => rep.invoice(ada)))).toEqual([3]);
});

test('the popup has the figures of what was typed', async () => {
  const popup = await rep.extensionPage('popup.html');
  expect(await popup.seen(/fields? of/)).toMatch(/8 fields of 2 records/);
  await popup.close();
});

test('a colleague and a stranger stay unmentioned', async () => {
  const desk = await rep.tab(toolUrl(zendesk));
  // What was said before hides by itself, a while later.
  expect(
    await eventually(
      () => readPill(desk),
      (words) => words === '',
      15_000,
    ),
  ).toBe('');
  for (const person of [colleague, stranger]) {
    expect(await pillDuring(desk, () => rep.openTicket(person, fullName(person)))).toEqual([]);
  }
});

test('a password, and all else of a sign-in form, never reaches the ledger', async () => {
  const before = await rep.kinds();
  await rep.signIn(ada.email, 'correct horse battery staple');
  expect(await rep.kinds()).toEqual(before);
});

test('a field of a closed shadow root is read', async () => {
  const before = await rep.kinds();
  const page = await rep.visit(
    'https://acme.zendesk.com/closed',
    `<x-field></x-field><script>
      const root = document.querySelector('x-field').attachShadow({ mode: 'closed' });
      root.innerHTML = '<label>Email <input type="email"></label>';
    </script>`,
  );
  await page.click({ css: 'x-field' });
  await page.press('mara.ojukwu@pinehill-clinic.org\uE004');
  await grownTo(before.length + 1);
});

test('a page that is reloaded goes on counting', async () => {
  const before = await rep.kinds();
  const desk = await rep.tab(toolUrl(zendesk));
  await desk.goto(toolUrl(zendesk));
  await rep.openTicket(ada, 'Where is the manual?');
  await grownTo(before.length + 6);
});

test('paused: nothing is recorded; resumed: the open tab counts again', async () => {
  const popup = await rep.extensionPage('popup.html');
  await popup.click(button('1 hour'));
  await popup.find(button('Resume'));
  await popup.close();
  const before = await rep.kinds();
  await rep.addContact(stranger);
  expect(await rep.kinds()).toEqual(before);
  const again = await rep.extensionPage('popup.html');
  await again.click(button('Resume'));
  await again.find(button('1 hour'));
  await rep.addContact(stranger);
  await grownTo(before.length + 5);
});

test('nothing but the tools’ hosts was asked for by a page or the extension', () => {
  const known = /^(contoso\.|acme\.|qbo\.|.*\.mozilla\.(com|org|net):|.*\.firefox\.com:)/;
  expect(rep.proxy.asked.filter((host) => !known.test(host))).toEqual([]);
});
