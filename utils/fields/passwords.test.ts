// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { rememberPasswords } from './passwords';

beforeEach(() => {
  document.body.innerHTML = `<form id="f"><input type="password" name="code" id="c"><input name="city"></form>
    <form id="g"><input name="code"></form>`;
});

const input = (selector: string): HTMLInputElement => {
  const found = document.querySelector(selector);
  if (!(found instanceof HTMLInputElement)) throw new RangeError(`no input ${selector}`);
  return found;
};

test('a password stays one when it is shown, though it was never entered', () => {
  const passwords = rememberPasswords();
  passwords.noteAll(document);
  const shown = input('#c');
  shown.type = 'text';
  expect(passwords.has(shown)).toBe(true);
  expect(passwords.has(input('#f [name=city]'))).toBe(false);
});

test.each([
  ['name', 'code'],
  ['id', 'c'],
])('an element made anew in its place is known by its %s', (attribute, value) => {
  const passwords = rememberPasswords();
  passwords.note(input('#c'));
  const made = document.createElement('input');
  made.setAttribute(attribute, value);
  input('#c').replaceWith(made);
  expect(passwords.has(made)).toBe(true);
});

test('a field of the same name in another form was none', () => {
  const passwords = rememberPasswords();
  passwords.noteAll(document);
  expect(passwords.has(input('#g [name=code]'))).toBe(false);
});

test('what is no password is not remembered', () => {
  const passwords = rememberPasswords();
  passwords.note(input('#f [name=city]'));
  expect(passwords.has(input('#f [name=city]'))).toBe(false);
});
