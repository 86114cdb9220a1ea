// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { FormId } from '../model';
import { Forms } from './forms';
import { scopeOf } from './scope';

beforeEach(() => {
  document.body.innerHTML = '<form><input name="name"><input name="email"></form>';
});

const box = (name: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`[name=${name}]`);
  if (!found) throw new Error(`No ${name}`);
  found.checkVisibility = () => true;
  if (found.form) found.form.checkVisibility = () => true;
  return found;
};

/** A form in which these boxes were filled in. */
function filled(...names: string[]) {
  let made = 0;
  const forms = new Forms(
    () => `form-${++made}` as FormId,
    () => '/new',
  );
  for (const name of names) {
    const control = box(name);
    control.value = 'entered';
    forms.keyOf(forms.of(scopeOf(control)), control, name);
  }
  return forms;
}
const empty = () => {
  for (const name of ['name', 'email']) box(name).value = '';
};

test('a form that keeps what was entered is open', () => {
  const forms = filled('name', 'email');
  box('email').value = '';
  expect(forms.sweep()).toEqual([]);
});

test('a form that is emptied by saving has ended, and the next record is another', () => {
  const forms = filled('name', 'email');
  empty();
  expect(forms.sweep().map(({ id }) => id)).toEqual(['form-1']);
  expect(forms.of(scopeOf(box('name'))).id).toBe('form-2');
});

test('so it has when the focus is put back into its first field', () => {
  const forms = filled('name', 'email');
  empty();
  box('name').focus();
  expect(forms.sweep(box('name')).map(({ id }) => id)).toEqual(['form-1']);
});

test('a single field that a person empties to enter it anew is the same record', () => {
  const forms = filled('name');
  empty();
  box('name').focus();
  expect(forms.sweep(box('name'))).toEqual([]);
});
