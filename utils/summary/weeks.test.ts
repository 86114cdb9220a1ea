import { expect, test } from 'vitest';
import { weekOf } from '../intake/week';
import type { Week } from '../model';
import { usualOf, weeksUpTo } from './weeks';

test.each([
  ['2026-W47', ['2026-W45', '2026-W46', '2026-W47']],
  ['2027-W01', ['2026-W52', '2026-W53', '2027-W01']],
  ['2025-W01', ['2024-W51', '2024-W52', '2025-W01']],
])('the weeks up to %s', (week, weeks) => {
  expect(weeksUpTo(week as Week, 3)).toEqual(weeks);
});

test('agrees with the week of every day of ten years', () => {
  for (let day = 0; day < 3650; day += 1) {
    const week = weekOf(new Date(2020, 0, 1 + day, 12).getTime());
    expect(weeksUpTo(week, 1)).toEqual([week]);
  }
});

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
