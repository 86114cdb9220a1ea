import { expect, test } from 'vitest';
import { fieldOf } from '../../tests/field';
import { annotate } from './annotate';
import { MARK } from './strip';

const marked = (controls: readonly string[]) =>
  `<form>${controls.map((control, i) => control.replace('<input', `<input ${MARK}="${i}"`)).join('')}</form>`;

test('says what the page showed, and what the saved form is taken for where that differs', () => {
  const controls = [
    '<label>City <input></label>',
    '<label>Password <input type="password"></label>',
    '<input>',
  ];
  const fields = [{ label: 'City' }, { label: 'Password', type: 'password' }, { label: 'E-mail' }].map(
    (parts) => ({
      field: fieldOf(parts),
      depth: 0,
    }),
  );
  expect(annotate({ fields, html: marked(controls) })).toBe(
    '<form><label>City <input data-kind="city" data-secret="login"></label>' +
      '<label>Password <input data-kind="password" data-secret="password" type="password"></label>' +
      '<input data-kind="email" data-seen="other" data-secret="login"></form>',
  );
});

test('a page of many controls gets each its own note', () => {
  const controls = Array.from(
    { length: 25 },
    (_, i) => `<label>${i === 24 ? 'City' : 'Company'} <input></label>`,
  );
  const fields = controls.map((_, i) => ({
    field: fieldOf({ label: i === 24 ? 'City' : 'Company' }),
    depth: 0,
  }));
  const html = annotate({ fields, html: marked(controls) });
  expect(html.match(/data-kind="company"/g)).toHaveLength(24);
  expect(html.match(/data-kind="city"/g)).toHaveLength(1);
});
