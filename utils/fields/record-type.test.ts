import { expect, test } from 'vitest';
import type { FieldKind, RecordType } from '../model';
import { recordTypeOf } from './record-type';

test.each<[RecordType, string, string[], FieldKind[]]>([
  ['contact', '/lightning/o/Contact/new', ['New Contact'], []],
  ['contact', '/x', ['Address'], ['givenName', 'city', 'email']],
  ['contact', '/store/acme/customers/new', [], []],
  ['company', '/crm/sales/accounts/new', [], []],
  ['company', '/x', [], ['company', 'street']],
  ['deal', '/deals', ['Create deal'], ['money']],
  ['ticket', '/agent/tickets/new', [], ['email', 'subject']],
  ['ticket', '/x', [], ['subject', 'longText']],
  ['task', '/contacts/12', ['New task'], ['subject']],
  ['invoice', '/app/invoice?customer=1', [], ['company', 'money']],
  ['invoice', '/x', ['Neue Rechnung'], []],
  ['order', '/store/acme/draft_orders/new', [], []],
  ['employee', '/employees/new', [], ['givenName', 'email']],
  ['event', '/calendar/new', [], []],
  ['unknown', '/settings', ['General'], ['other']],
])('%s from %s %j %j', (type, path, headings, kinds) => {
  expect(recordTypeOf({ path, headings, kinds })).toBe(type);
});
