import { expect, test } from 'vitest';
import { daysBetween, endOf, quarterOf, weekOf, weeksBetween, weeksUpTo } from './calendar';
import type { Week } from './model';

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

test.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Apia'])(
  'in %s a week begins with its Monday, whatever the clocks do',
  (zone) => {
    const { TZ } = process.env;
    process.env.TZ = zone;
    try {
      const HOUR = 3_600_000;
      const wrong: string[] = [];
      let before = new Date(2026, 0, 1).getTime();
      for (let at = before + HOUR; at < new Date(2027, 1, 1).getTime(); at += HOUR) {
        const isNew = weekOf(at) !== weekOf(before);
        const isMonday = new Date(at).getDay() === 1 && new Date(before).getDay() === 0;
        if (isNew !== isMonday) wrong.push(new Date(at).toString());
        before = at;
      }
      expect(new Date(2026, 6, 1).getTimezoneOffset()).not.toBe(0);
      expect(wrong).toEqual([]);
    } finally {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    }
  },
);

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

test.each([
  ['2026-W52', '2027-W02', ['2026-W52', '2026-W53', '2027-W01', '2027-W02']],
  ['2026-W47', '2026-W47', ['2026-W47']],
  ['2026-W47', '2026-W46', []],
])('the weeks from %s to %s', (first, last, weeks) => {
  expect(weeksBetween(first as Week, last as Week)).toEqual(weeks);
});

test.each([
  ['2026-W53', '2026-Q4', '2027-01-04'],
  ['2026-W14', '2026-Q2', '2026-04-06'],
  ['2025-W01', '2025-Q1', '2025-01-06'],
])('%s is of %s, and over on %s', (week, quarter, end) => {
  expect([quarterOf(week as Week), endOf(week as Week)]).toEqual([quarter, end]);
});

test('days between two, whatever the clocks do', () => {
  expect([daysBetween('2026-03-28', '2026-03-30'), daysBetween('2026-11-22', '2026-11-20')]).toEqual([2, -2]);
});
