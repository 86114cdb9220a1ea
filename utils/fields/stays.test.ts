// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { FormId, ObservedEntry } from '../model';
import { Arrival } from './arrival';
import { Forms } from './forms';
import { type Reader, reader } from './reader';
import { Stays } from './stays';

/** The stays of a page whose reader has not come yet. */
function fresh() {
  const entries: ObservedEntry[] = [];
  let made = 0;
  const forms = new Forms(
    () => `form-${++made}` as FormId,
    () => '/new',
  );
  const reading = new Arrival<Reader>(() => undefined);
  const stays = new Stays({
    forms,
    reading,
    onEntry: (entry) => entries.push(entry),
    factsOf: () => ({}),
    now: () => 1_000,
    newId: () => `entry-${++made}`,
  });
  return { entries, reading, stays };
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

test('an entry is described when the reader comes, with the time and value of its commit', () => {
  const { entries, reading, stays } = fresh();
  type(stays, input(), 'Lindqvist Dental');
  input().value = 'put in by the page afterwards';
  expect(entries).toEqual([]);
  reading.arrive(reader);
  expect(entries).toMatchObject([
    { value: 'Lindqvist Dental', method: 'typed', at: 1_000, field: { label: 'Company' } },
  ]);
});

test('one whose form was taken away as a whole meanwhile is still described', () => {
  const { entries, reading, stays } = fresh();
  type(stays, input(), 'Lindqvist Dental');
  document.querySelector('form')?.remove();
  reading.arrive(reader);
  expect(entries).toMatchObject([{ field: { label: 'Company' } }]);
});

test('one that was torn out of its form meanwhile has lost its label: it might be a secret, and stays', () => {
  document.body.innerHTML = '<form><label>Social security number <input></label></form>';
  const { entries, reading, stays } = fresh();
  type(stays, input(), '1234567');
  input().remove();
  reading.arrive(reader);
  expect(entries).toEqual([]);
});

test('secrets are decided when the reader comes', () => {
  document.body.innerHTML =
    '<form><label>Password <input></label><label>City <input id="city"></label></form>';
  const { entries, reading, stays } = fresh();
  type(stays, input(), 'violet lantern');
  type(stays, input('#city'), 'Malmö');
  reading.arrive(reader);
  expect(entries.map((entry) => entry.value)).toEqual(['Malmö']);
});

test('a re-edit before the reader comes replaces the first value under the same key', () => {
  const { entries, reading, stays } = fresh();
  type(stays, input(), 'Lindqvst');
  type(stays, input(), 'Lindqvist');
  reading.arrive(reader);
  expect(entries.map(({ value, fieldKey }) => [value, fieldKey])).toEqual([
    ['Lindqvst', '1'],
    ['Lindqvist', '1'],
  ]);
});

test('with the reader there, a field is described before it is taken away', () => {
  const { entries, reading, stays } = fresh();
  reading.arrive(reader);
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
