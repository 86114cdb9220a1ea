// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { FormId } from '../model';
import { columnOf } from './column';
import { Forms } from './forms';
import { scopeOf } from './scope';

let path = '/new';
let made = 0;
const forms = () =>
  new Forms(
    () => `form-${++made}` as FormId,
    () => path,
  );
const at = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};
beforeEach(() => {
  path = '/new';
  made = 0;
});

test('a dialog holds its forms together, and stays one while its address changes', () => {
  document.body.innerHTML = '<div role="dialog"><form><input id="a"></form><form><input id="b"></form></div>';
  const open = forms();
  const first = open.of(scopeOf(at('#a'))).id;
  path = '/new/2';
  expect(open.of(scopeOf(at('#b'))).id).toBe(first);
});

test('two forms of a page are two records, a side panel and the page itself two more', () => {
  document.body.innerHTML =
    '<form><input id="a"></form><form><input id="b"></form><aside><input id="c"></aside><input id="d"><input id="e">';
  const open = forms();
  const ids = ['#a', '#b', '#c', '#d', '#e'].map((selector) => open.of(scopeOf(at(selector))).id);
  expect(new Set(ids).size).toBe(4);
  expect(ids[3]).toBe(ids[4]);
});

test('a row is known by its name, not by its element', () => {
  document.body.innerHTML =
    '<div role="grid"><div role="row"><div role="columnheader">Email</div></div><div role="row" aria-rowindex="2"><div role="gridcell"><input id="a"></div></div></div>';
  const open = forms();
  const second = open.of(scopeOf(at('#a'))).id;
  at('[aria-rowindex]').setAttribute('aria-rowindex', '9');
  const ninth = open.of(scopeOf(at('#a'))).id;
  expect(ninth).not.toBe(second);
  at('[aria-rowindex]').setAttribute('aria-rowindex', '2');
  expect(open.of(scopeOf(at('#a'))).id).toBe(second);
  expect(columnOf(at('#a'))).toBe('Email');
});

test('an input made anew in its place keeps its key; the same name elsewhere gets one of its own', () => {
  document.body.innerHTML = '<form><p id="one"><input name="phone"></p><p id="two"></p></form>';
  const open = forms();
  const form = open.of(scopeOf(at('input')));
  const key = open.keyOf(form, at('input'), 'phone');
  at('#one').innerHTML = '<input name="phone">';
  expect(open.keyOf(form, at('input'), 'phone')).toBe(key);
  at('#one').innerHTML = '';
  at('#two').innerHTML = '<input name="phone">';
  expect(open.keyOf(form, at('input'), 'phone')).not.toBe(key);
});

test('a page that moves on ends its forms', () => {
  document.body.innerHTML = '<form><input id="a" value="x"></form>';
  const open = forms();
  const { id } = open.of(scopeOf(at('#a')));
  path = '/list';
  expect(open.sweep().map((form) => form.id)).toEqual([id]);
  expect(open.sweep()).toEqual([]);
});
