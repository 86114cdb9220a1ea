import { expect, test } from 'vitest';
import { fieldOf } from '../../tests/field';
import type { EntryId, FieldDescription, FormId, ObservedEntry } from '../model';
import { gateOf } from './gate';

/** A gate whose line writes down what reaches the background. */
function opened() {
  const sent: { entries: string[]; ended: string[] }[] = [];
  const copies: string[] = [];
  const gate = gateOf({
    signal: new AbortController().signal,
    stop: () => undefined,
    address: () => 'https://acme.zendesk.com/new',
    opened: 'https://acme.zendesk.com/new',
    line: () => ({
      note: () => undefined,
      deliver: async (entries, ended) => {
        sent.push({ entries: entries.map(({ value }) => value), ended: [...ended] });
        return { acknowledged: entries.map(({ id }) => id), ended };
      },
      copied: async (text) => void copies.push(text),
    }),
  });
  return { gate, sent, copies };
}

let made = 0;
const entry = (value: string, field: Partial<FieldDescription>, form = 'form-1'): ObservedEntry => ({
  id: `entry-${++made}` as EntryId,
  form: form as FormId,
  fieldKey: '1',
  field: fieldOf(field),
  value,
  method: 'typed',
  activeMs: 0,
  at: 0,
});
const settled = () => new Promise((resolve) => setTimeout(resolve));

test('entries go out, secrets stay, and each is told which it was', async () => {
  const { gate, sent } = opened();
  expect(gate.entry(entry('violet lantern', { label: 'Passphrase' }))).toBe(false);
  expect(gate.entry(entry('Malmö', { label: 'City' }))).toBe(true);
  await settled();
  expect(sent).toEqual([{ entries: ['Malmö'], ended: [] }]);
});

test('of a form that held nothing but secrets nobody hears', async () => {
  const { gate, sent } = opened();
  gate.entry(entry('4111 1111 1111 1111', { label: 'Card number' }, 'paying'));
  gate.end('paying' as FormId, false);
  gate.entry(entry('Malmö', { label: 'City' }, 'contact'));
  gate.end('contact' as FormId, false);
  gate.end('contact' as FormId, false);
  await settled();
  expect(sent.flatMap(({ ended }) => ended)).toEqual(['contact']);
});

test('a copied secret stays, by its field or by its own shape', () => {
  const { gate, copies } = opened();
  gate.copy('violet lantern', fieldOf({ label: 'Password' }));
  gate.copy('ghp_0123456789abcdefghij0123456789abcdef');
  gate.copy('jane@lindqvist-dental.se');
  expect(copies).toEqual(['jane@lindqvist-dental.se']);
});

test('what a left page adds goes in one message', async () => {
  const { gate, sent } = opened();
  gate.leaving(() => {
    gate.entry(entry('Malmö', { label: 'City' }));
    gate.entry(entry('Jane', { label: 'First name' }));
    gate.end('form-1' as FormId, true);
  });
  await settled();
  expect(sent).toEqual([{ entries: ['Malmö', 'Jane'], ended: ['form-1'] }]);
});
