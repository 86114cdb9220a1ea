import type { Week } from '../model';

const DAY_MS = 86_400_000;

/** ISO 8601 week of an instant, in the machine's local time: `2026-W47`. */
export function weekOf(at: number): Week {
  const local = new Date(at);
  const day = Date.UTC(local.getFullYear(), local.getMonth(), local.getDate());
  const weekday = new Date(day).getUTCDay() || 7;
  const thursday = new Date(day + (4 - weekday) * DAY_MS);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}` as Week;
}
