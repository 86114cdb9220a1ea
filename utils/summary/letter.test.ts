import { afterEach, describe, expect, test } from 'vitest';
import { lastLetter, letterDue, letterWeek, nextLetter } from './letter';

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
