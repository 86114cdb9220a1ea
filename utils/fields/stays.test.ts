// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { FormId, ObservedEntry } from '../model';
import { Forms } from './forms';
import { secretReason } from './secrets';
import { Stays } from './stays';

function fresh(now = () => 1_000) {
  const entries: ObservedEntry[] = [];
  let made = 0;
  const forms = new Forms(
    () => `form-${++made}` as FormId,
    () => '/new',
  );
  const stays = new Stays({
    forms,
    onEntry: (entry) => {
      entries.push(entry);
      return secretReason(entry.field, entry.value) === undefined;
    },
    wasPassword: () => false,
    now,
    newId: () => `entry-${++made}`,
  });
  return { entries, stays };
}

const input = (selector = 'input'): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
};

function type(stays: Stays, control: HTMLInputElement, value: string) {
  stays.enter(control);
  const stay = stays.of(control);
  stays.begin(stay);
  control.value = value;
  stay.visit.input('insertText', value.length, 1_100);
  stays.leave(control);
}

beforeEach(() => {
  document.body.innerHTML = '<form><label>Company <input></label></form>';
});

test('an entry has the value of its commit, not what the page puts in afterwards', () => {
  const { entries, stays } = fresh();
  type(stays, input(), 'Lindqvist Dental');
  input().value = 'put in by the page afterwards';
  expect(entries).toMatchObject([
    { value: 'Lindqvist Dental', method: 'typed', at: 1_000, field: { label: 'Company' } },
  ]);
});

test('a password is no entry, whatever it is called', () => {
  document.body.innerHTML =
    '<form><label>Word <input type="password"></label><label>City <input id="city"></label></form>';
  const { entries, stays } = fresh();
  type(stays, input(), 'violet lantern');
  type(stays, input('#city'), 'Malmö');
  expect(entries.map((entry) => entry.value)).toEqual(['Malmö']);
});

test('a re-edit replaces the first value under the same key', () => {
  const { entries, stays } = fresh();
  type(stays, input(), 'Lindqvst');
  type(stays, input(), 'Lindqvist');
  expect(entries.map(({ value, fieldKey }) => [value, fieldKey])).toEqual([
    ['Lindqvst', '1'],
    ['Lindqvist', '1'],
  ]);
});

test('a secret that is torn out of its form with its label is judged by what was there when typing began', () => {
  document.body.innerHTML = '<form><label>Social security number <input></label></form>';
  const { entries, stays } = fresh();
  const control = input();
  stays.enter(control);
  const stay = stays.of(control);
  stays.begin(stay);
  control.value = '1234567';
  stay.visit.input('insertText', 7, 1_100);
  control.remove();
  stays.leave(control);
  expect(entries.map(({ field, value }) => secretReason(field, value))).toEqual(['nationalId']);
});

test('a field is described before it is taken away', () => {
  const { entries, stays } = fresh();
  const control = input();
  stays.enter(control);
  const stay = stays.of(control);
  stays.begin(stay);
  control.value = 'Lindqvist Dental';
  stay.visit.input('insertText', 16, 1_100);
  control.remove();
  stays.leave(control);
  expect(entries).toMatchObject([{ value: 'Lindqvist Dental', field: { label: 'Company' } }]);
});

test('what a press on an option puts in after the focus left replaces what was typed to find it', () => {
  const { entries, stays } = fresh();
  const control = input();
  stays.enter(control);
  const stay = stays.of(control);
  stays.begin(stay);
  control.value = 'chia';
  stay.visit.input('insertText', 4, 1_100);
  stays.press(true);
  stays.leave(control);
  control.value = 'Chiara Conti';
  stays.recheck();
  expect(entries.map(({ value, method, fieldKey }) => [value, method, fieldKey])).toEqual([
    ['chia', 'typed', '1'],
    ['Chiara Conti', 'picked', '1'],
  ]);
});

test('a list box of the type that searches is no search box of the field before it', () => {
  document.body.innerHTML = '<form><input id="a"><input id="b" type="search" role="combobox"></form>';
  const { entries, stays } = fresh();
  type(stays, input('#a'), 'Odense');
  type(stays, input('#b'), 'France');
  expect(entries.map(({ value }) => value)).toEqual(['Odense', 'France']);
});

test('what is typed to search in an opened picker is no value', () => {
  document.body.innerHTML =
    '<form><input id="a" role="combobox" aria-expanded="true"></form><input id="b" role="combobox">';
  const { entries, stays } = fresh();
  stays.enter(input('#a'));
  type(stays, input('#b'), 'Fra');
  expect(entries).toEqual([]);
});

test('what the page puts in long after a press on an option is nobody’s pick: it shows the next record', () => {
  let now = 1_000;
  const { entries, stays } = fresh(() => now);
  const control = input();
  stays.enter(control);
  stays.begin(stays.of(control));
  control.value = 'Chiara Conti';
  stays.of(control).visit.input('insertText', 12, 1_100);
  stays.press(true);
  stays.leave(control);
  now += 10_000;
  control.value = 'Dmitri Dahl';
  stays.recheck();
  expect(entries.map(({ value }) => value)).toEqual(['Chiara Conti']);
});
