import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { Copies } from './copies';

const page = (forms: string): Document =>
  (parseHTML(`<body>${forms}</body>`) as unknown as { document: Document }).document;
const form = (cid: number, hidden: string, label = 'Search') =>
  `<form><input type="hidden" value="${hidden}" data-cid="${cid}">\n <label>${label}<input name="q" data-cid="${cid + 1}"></label></form>`;

test.each([
  ['another page, but for hidden inputs and numbers', [form(1, 'a')], form(7, 'b'), 1],
  ['no other page', [], form(1, 'a'), 0],
  ['the same page', [], form(1, 'a') + form(3, 'a'), 0],
  ['another page with another label', [form(1, 'a', 'Find')], form(1, 'a'), 0],
])('a form that %s has', (_where, earlier, html, expected) => {
  const copies = new Copies();
  for (const each of earlier) copies.in(page(each));
  expect(copies.in(page(html)).size).toBe(expected);
});
