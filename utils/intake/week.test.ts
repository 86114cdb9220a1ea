import { expect, test } from 'vitest';
import { weekOf } from './week';

test.each([
  [new Date(2026, 10, 22, 23, 59), '2026-W47'],
  [new Date(2026, 10, 23, 0, 0), '2026-W48'],
  [new Date(2027, 0, 1), '2026-W53'],
  [new Date(2025, 11, 29), '2026-W01'],
  [new Date(2021, 0, 3), '2020-W53'],
])('%s is in %s', (date, week) => {
  expect(weekOf(date.getTime())).toBe(week);
});
