import { afterEach, describe, expect, test } from 'vitest';
import { mondayUtc } from '../calendar';
import type { Week } from '../model';
import { lastLetter, latestLetter, letterDue, letterWeek, nextLetter } from './letter';

/** The machine's time zone is the process's own: V8 reads it anew when it is assigned. */
const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});
const at = (iso: string) => Date.parse(iso);
const friday = { day: 5, hour: 15 };
const sundayNight = { day: 7, hour: 2 };

describe('the next letter', () => {
  test.each<[string, string, string, { day: number; hour: number }, string]>([
    ['later today', 'Europe/Berlin', '2026-11-20T10:00:00Z', friday, '2026-11-20T14:00:00Z'],
    [
      'in a week, at the moment itself',
      'Europe/Berlin',
      '2026-11-20T14:00:00Z',
      friday,
      '2026-11-27T14:00:00Z',
    ],
    [
      'from Sunday on it is next week',
      'Europe/Berlin',
      '2026-11-22T10:00:00Z',
      friday,
      '2026-11-27T14:00:00Z',
    ],
    ['over the end of summer time', 'Europe/Berlin', '2026-10-23T14:00:00Z', friday, '2026-10-30T14:00:00Z'],
    ['over its beginning', 'America/New_York', '2026-03-06T20:00:00Z', friday, '2026-03-13T19:00:00Z'],
    [
      'in the hour that is skipped',
      'Europe/Berlin',
      '2026-03-28T12:00:00Z',
      sundayNight,
      '2026-03-29T01:00:00Z',
    ],
    [
      'in the hour that comes twice: the first',
      'Europe/Berlin',
      '2026-10-24T12:00:00Z',
      sundayNight,
      '2026-10-25T00:00:00Z',
    ],
    [
      'ahead of Greenwich by 14 hours',
      'Pacific/Kiritimati',
      '2026-11-19T12:00:00Z',
      friday,
      '2026-11-20T01:00:00Z',
    ],
    ['where clocks never change', 'Asia/Kolkata', '2026-03-28T00:00:00Z', friday, '2026-04-03T09:30:00Z'],
    ['in Jakarta', 'Asia/Jakarta', '2026-11-20T07:59:00Z', friday, '2026-11-20T08:00:00Z'],
    [
      'at a midnight that summer time skips',
      'America/Sao_Paulo',
      '2018-11-03T12:00:00Z',
      { day: 7, hour: 0 },
      '2018-11-04T03:00:00Z',
    ],
    [
      'in the week after it, where clocks change no more',
      'America/Sao_Paulo',
      '2026-11-20T18:00:00Z',
      friday,
      '2026-11-27T18:00:00Z',
    ],
    [
      'on the Friday that Samoa left out: a day later',
      'Pacific/Apia',
      '2011-12-30T00:00:00Z',
      friday,
      '2011-12-31T01:00:00Z',
    ],
    [
      'by half an hour of summer time',
      'Australia/Lord_Howe',
      '2026-10-02T05:00:00Z',
      friday,
      '2026-10-09T04:00:00Z',
    ],
    ['over the turn of the year', 'UTC', '2026-12-31T00:00:00Z', friday, '2027-01-01T15:00:00Z'],
  ])('%s', (_name, tz, now, time, next) => {
    process.env.TZ = tz;
    expect(new Date(nextLetter(at(now), time)).toISOString()).toBe(new Date(at(next)).toISOString());
    expect(lastLetter(at(next), time)).toBe(at(next));
    expect(lastLetter(at(next) - 1, time)).toBeLessThanOrEqual(at(now));
  });
});

test.each([
  [5, '2026-11-20T15:00', '2026-W47'],
  [7, '2026-11-22T15:00', '2026-W47'],
  [1, '2026-11-23T08:00', '2026-W47'],
  [4, '2026-11-26T08:00', '2026-W47'],
])('on weekday %i it tells of the week that ends or ended', (day, local, week) => {
  expect(letterWeek(new Date(local).getTime(), { day, hour: 8 })).toBe(week);
});

test.each<[string, string, string, string, string]>([
  ['of the hour that has come', '2026-11-20T16:00:00Z', '5', '2026-W47', '2026-W47'],
  ['before anyone noticed the hour', '2026-11-20T16:00:00Z', '5', '2026-W46', '2026-W47'],
  ['before the first', '2026-11-18T09:00:00Z', '5', '', '2026-W46'],
  ['that was ready before the weekday was changed', '2026-11-21T09:00:00Z', '1', '2026-W47', '2026-W47'],
])('the page shows the letter %s', (_name, now, day, ready, week) => {
  process.env.TZ = 'UTC';
  expect(latestLetter(at(now), { day: Number(day), hour: 15 }, ready)).toBe(week);
});

describe('a year of alarms', () => {
  const zones = [
    'Europe/Berlin',
    'America/Sao_Paulo',
    'America/New_York',
    'Asia/Kolkata',
    'Asia/Jakarta',
    'Pacific/Apia',
    'Pacific/Kiritimati',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
  ];
  test.each(zones)('%s: 52 letters, each of the next week, each at the hour that was chosen', (tz) => {
    process.env.TZ = tz;
    for (const time of [friday, { day: 1, hour: 9 }, { day: 3, hour: 0 }]) {
      let now = at('2026-01-01T12:00:00Z');
      let ready: Week = letterWeek(lastLetter(now, time), time);
      for (let letters = 0; letters < 52; letters += 1) {
        now = nextLetter(now, time);
        const local = new Date(now);
        expect([local.getDay() || 7, local.getHours(), local.getMinutes()]).toEqual([time.day, time.hour, 0]);
        // An alarm that comes early finds nothing to do; one that comes late, the same letter.
        expect(letterDue(now - 1, time, ready, 0)).toBeUndefined();
        const week = letterDue(now, time, ready, 0);
        expect(letterDue(now + 2 * 86_400_000, time, ready, 0)).toBe(week);
        expect(mondayUtc(week ?? '') - mondayUtc(ready)).toBe(7 * 86_400_000);
        ready = week ?? ready;
        expect(letterDue(now, time, ready, 0)).toBeUndefined();
      }
    }
  });
});

describe('a letter is due', () => {
  const start = at('2026-01-01T00:00:00Z');
  test.each<[string, string, string, number | null, string | undefined]>([
    ['from its hour on', '2026-11-20T15:00:00Z', '2026-W46', start, '2026-W47'],
    ['not a moment before', '2026-11-20T14:59:59Z', '2026-W46', start, undefined],
    ['not twice', '2026-11-21T09:00:00Z', '2026-W47', start, undefined],
    ['when the laptop opens on Monday', '2026-11-23T08:00:00Z', '2026-W46', start, '2026-W47'],
    ['once after a long holiday', '2026-11-23T08:00:00Z', '2026-W40', start, '2026-W47'],
    ['not before the person agreed', '2026-11-20T16:00:00Z', '', null, undefined],
    ['not for a time before they did', '2026-11-20T16:00:00Z', '', at('2026-11-20T15:30:00Z'), undefined],
  ])('%s', (_name, now, ready, since, week) => {
    process.env.TZ = 'UTC';
    expect(letterDue(at(now), friday, ready, since)).toBe(week);
  });
});
