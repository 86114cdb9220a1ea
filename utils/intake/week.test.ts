import { expect, test } from 'vitest';
import { weekOf } from './week';

/** Dates with their ISO week, checked against `date -d … +%G-W%V`. */
test.each([
  ['2026-01-01T12:00', '2026-W01'],
  ['2026-11-22T23:59', '2026-W47'],
  ['2026-11-23T00:00', '2026-W48'],
  ['2026-12-31T12:00', '2026-W53'],
  ['2027-01-03T23:59', '2026-W53'],
  ['2027-01-04T00:00', '2027-W01'],
  ['2024-12-30T00:00', '2025-W01'],
  ['2021-01-03T12:00', '2020-W53'],
])('%s is in %s', (local, week) => {
  expect(weekOf(new Date(local).getTime())).toBe(week);
});
