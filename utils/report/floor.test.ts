import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, contributorsOf, divide, passes, roundCount, roundSeconds, totalsOf } from './floor';

const cell = (...amounts: (number | readonly number[])[]): Cell =>
  new Map(amounts.map((one, i) => [`person ${i}`, typeof one === 'number' ? [one] : one]));

test.each([
  ['five with equal counts', cell(1, 1, 1, 1, 1), true],
  ['four', cell(9, 9, 9, 9), false],
  ['five, one of them without a count', cell(9, 9, 9, 9, 0), false],
  ['the largest holds half', cell(4, 1, 1, 1, 1), true],
  ['the largest holds more than half', cell(5, 1, 1, 1, 1), false],
  ['even counts, one holds most of the time', cell([1, 9], [1, 1], [1, 1], [1, 1], [1, 1]), false],
  ['even counts, nobody took any time', cell([1, 0], [1, 0], [1, 0], [1, 0], [1, 0]), true],
  ['a correction by five', cell(-1, 2, -1, 1, 1), true],
  ['a correction that one dominates', cell(-5, 1, 1, 1, 1), false],
  ['nobody', cell(), false],
])('%s', (_, amounts, expected) => {
  expect(passes(amounts, 5)).toBe(expected);
});

test('no team can choose a floor below three', () => {
  expect(passes(cell(1, 1), 1)).toBe(false);
  expect(passes(cell(1, 1, 1), 1)).toBe(true);
});

test('a part that is too rare takes the smallest shown one with it, so that subtracting tells nothing', () => {
  const everybody = cell(4, 4, 4, 4, 4, 4);
  const parts = new Map([
    ['email', everybody],
    ['phone', cell(2, 2, 2, 2, 2, 2)],
    ['fax', new Map([['person 0', [1]]])],
  ]);
  expect(divide(parts, 5)).toEqual({ shown: ['email'], rest: ['phone', 'fax'] });
});

test('what belongs to no part counts as one that is never shown', () => {
  const parts = new Map([['email', cell(4, 4, 4, 4, 4, 4)]]);
  expect(divide(parts, 5, new Map([['person 0', [1]]]))).toEqual({ shown: [], rest: ['email'] });
  expect(divide(parts, 5, cell(1, 1, 1, 1, 1))).toEqual({ shown: ['email'], rest: [] });
});

test('of any division every shown part passes, and so does what they leave', () => {
  const amounts = fc.array(fc.nat(6), { minLength: 5, maxLength: 12 });
  fc.assert(
    fc.property(fc.array(amounts, { minLength: 1, maxLength: 6 }), (columns) => {
      const parts = new Map(
        columns.map((column, i) => [`part ${i}`, new Map(column.map((n, who) => [`${who}`, [n]]))]),
      );
      const whole = new Map<string, readonly number[]>();
      for (const part of parts.values())
        for (const [who, [n = 0]] of part) whole.set(who, [(whole.get(who)?.[0] ?? 0) + n]);
      fc.pre(passes(whole, 5));
      const { shown, rest } = divide(parts, 5);
      for (const key of shown) expect(passes(parts.get(key) ?? new Map(), 5)).toBe(true);
      const left = new Map<string, readonly number[]>();
      for (const key of rest)
        for (const [who, [n = 0]] of parts.get(key) ?? []) left.set(who, [(left.get(who)?.[0] ?? 0) + n]);
      expect((totalsOf(left)[0] ?? 0) === 0 || passes(left, 5)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('contributors are those with a count, not those with a row', () => {
  expect(contributorsOf(cell(0, 1, [0, 7]))).toBe(1);
});

test.each([
  [0, 0],
  [7, 5],
  [8, 10],
  [998, 1000],
  [12_345, 12_300],
  [-3, 0],
])('%d is shown as %d', (count, shown) => {
  expect(roundCount(count)).toBe(shown);
});

test.each([
  [89, 60],
  [91, 120],
  [3600, 3600],
  [60 * 12_345, 60 * 12_300],
])('%d seconds are shown as %d', (seconds, shown) => {
  expect(roundSeconds(seconds)).toBe(shown);
});
