import type { Week } from '../model';

const DAY_MS = 86_400_000;

/**
 * ISO 8601 week of a moment in local time: weeks begin on Monday, week 1 holds the year's first Thursday. Reckoned on
 * calendar days, so that a day of 23 or 25 hours shifts nothing.
 */
export function isoWeek(at: number): Week {
  const local = new Date(at);
  const day = Date.UTC(local.getFullYear(), local.getMonth(), local.getDate());
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  const thursday = new Date(day + (3 - weekday) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const number = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / DAY_MS / 7);
  return `${year}-W${String(number).padStart(2, '0')}` as Week;
}
