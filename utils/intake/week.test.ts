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
