import { expect, test } from 'vitest';
import { IDLE_CAP_MS, Visit } from './visit';

test('active time adds the gaps between signs of life, each idle capped', () => {
  const visit = new Visit('', 1_000);
  visit.input('insertText', 1, 1_400);
  visit.input('insertText', 1, 1_600);
  visit.touch(1_600 + 10 * IDLE_CAP_MS);
  expect(visit.activeMs).toBe(600 + IDLE_CAP_MS);
});

test('a clock that jumps back takes nothing away', () => {
  const visit = new Visit('', 5_000);
  visit.touch(1_000);
  visit.touch(1_500);
  expect(visit.activeMs).toBe(500);
});

test.each([
  [
    'typed',
    [
      ['insertText', 1],
      ['insertText', 1],
    ],
  ],
  ['typed', [['insertCompositionText', 2]]],
  ['pasted', [['insertFromPaste', 20]]],
  [
    'pasted',
    [
      ['insertFromPaste', 20],
      ['deleteContentBackward', 0],
      ['deleteContentBackward', 0],
    ],
  ],
  [
    'typed',
    [
      ['insertFromPaste', 2],
      ['insertText', 1],
      ['insertText', 1],
      ['insertText', 1],
    ],
  ],
  ['dropped', [['insertFromDrop', 12]]],
  ['picked', []],
] as const)('%s from %j', (method, inputs) => {
  const visit = new Visit('', 0);
  for (const [type, length] of inputs) visit.input(type, length, 10);
  expect(visit.method('value', false)).toBe(method);
});

test('what the browser filled is autofilled', () => {
  const visit = new Visit('', 0);
  visit.input('', 10, 5);
  expect(visit.method('value', true)).toBe('autofilled');
});

test('a taken value starts a re-edit with times of its own', () => {
  const visit = new Visit('', 0);
  visit.input('insertFromPaste', 9, 100);
  visit.taken('pasted it');
  expect([visit.baseline, visit.activeMs, visit.dirty]).toEqual(['pasted it', 0, false]);
  visit.input('insertText', 1, 150);
  expect([visit.activeMs, visit.method('value', false)]).toEqual([50, 'typed']);
});

test('text that a pick replaced was only a search for it', () => {
  const visit = new Visit('', 0);
  visit.input('insertText', 1, 10);
  visit.press('Fra');
  expect(visit.method('France', false)).toBe('picked');
  expect(visit.method('Fra', false)).toBe('typed');
});

test('an input that says nothing of itself is a pick unless keys were pressed', () => {
  const visit = new Visit('', 0);
  visit.input('', 0, 10);
  expect(visit.method('2026-05-18', false)).toBe('picked');
  visit.key();
  expect(visit.method('2026-05-18', false)).toBe('typed');
});

test('what changed before anything was pressed is the page speaking', () => {
  const visit = new Visit('', 0);
  visit.press('filled by the page');
  expect([visit.baseline, visit.touched]).toEqual(['filled by the page', true]);
  visit.press('picked then');
  expect(visit.baseline).toBe('filled by the page');
});

test('keys that the page takes for itself write too, though no input follows', () => {
  const visit = new Visit('', 0);
  visit.key();
  expect([visit.touched, visit.method('32 12 34 56', false)]).toEqual([true, 'typed']);
  visit.press('32 12 34 56');
  expect(visit.baseline).toBe('');
});
