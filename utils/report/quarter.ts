import type { Week } from '../model';
import { mondayUtc, weeksUpTo } from '../summary/weeks';

const DAY_MS = 86_400_000;

/** Calendar quarter of an ISO week, by its Thursday: `2026-Q4`. */
export function quarterOf(week: Week): string {
  const thursday = new Date(mondayUtc(week) + 3 * DAY_MS);
  return `${thursday.getUTCFullYear()}-Q${Math.floor(thursday.getUTCMonth() / 3) + 1}`;
}

/** The day after an ISO week's Sunday: from then on the week is over everywhere west of the date line's far side. */
export function endOf(week: Week): string {
  return new Date(mondayUtc(week) + 7 * DAY_MS).toISOString().slice(0, 10);
}

/** Days between two calendar days. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** Weeks from the first to the last, both included; empty when the last is earlier. */
export function weeksBetween(first: Week, last: Week): readonly Week[] {
  const count = Math.round((mondayUtc(last) - mondayUtc(first)) / (7 * DAY_MS)) + 1;
  return count > 0 ? weeksUpTo(last, count) : [];
}
