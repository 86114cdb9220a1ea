import { expect, test } from 'vitest';
import type { Week } from '../model';
import { usualOf } from './weeks';

test.each<[number[], number | undefined]>([
  [[0, 10, 20, 30], 15],
  [[10, 21, 0], 16],
  [[0, 0, 10, 20], undefined],
  [[0, 0, 0], undefined],
  [[], undefined],
])('of %j the usual is %s', (fields, usual) => {
  const points = fields.map((n, i) => ({ week: `2026-W4${i}` as Week, fields: n }));
  expect(usualOf(points)).toBe(usual);
});
