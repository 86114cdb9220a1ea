import type { Week } from './model';

/**
 * Days, weeks and quarters. A day is a text, `2026-11-22`; a week is ISO 8601's, `2026-W47`, and begins on Monday; a
 * quarter is `2026-Q4`. An instant, in epoch milliseconds, belongs to the day and week of the machine's local time.
 */
export const DAY_MS = 86_400_000;

/** The day of an instant. */
export function dayOf(at: number): string {
  const local = new Date(at);
  return [local.getFullYear(), local.getMonth() + 1, local.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Days from one to another; negative when the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/** The week of an instant. */
export function weekOf(at: number): Week {
  const local = new Date(at);
  return weekOfUtc(Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()));
}

/** The week of a day, given as its midnight in UTC. */
function weekOfUtc(day: number): Week {
  const weekday = new Date(day).getUTCDay() || 7;
  const thursday = day + (4 - weekday) * DAY_MS;
  const year = new Date(thursday).getUTCFullYear();
  const number = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY_MS)) + 1;
  return `${year}-W${String(number).padStart(2, '0')}` as Week;
}

/** A week's Monday as its midnight in UTC: only differences of it mean anything. */
export function mondayUtc(week: string): number {
  const [year = 1970, number = 1] = week.split('-W').map(Number);
  const fourth = new Date(Date.UTC(year, 0, 4));
  const weekday = (fourth.getUTCDay() + 6) % 7;
  return fourth.getTime() + ((number - 1) * 7 - weekday) * DAY_MS;
}

/** As many weeks up to this one, the oldest first. */
export function weeksUpTo(week: Week, count: number): readonly Week[] {
  const monday = mondayUtc(week);
  return Array.from({ length: count }, (_, i) => weekOfUtc(monday - (count - 1 - i) * 7 * DAY_MS));
}

/** Weeks from the first to the last, both included; empty when the last is earlier. */
export function weeksBetween(first: Week, last: Week): readonly Week[] {
  const count = Math.round((mondayUtc(last) - mondayUtc(first)) / (7 * DAY_MS)) + 1;
  return count > 0 ? weeksUpTo(last, count) : [];
}

/** The day after a week's Sunday: from then on the week is over everywhere west of the date line's far side. */
export function endOf(week: Week): string {
  return new Date(mondayUtc(week) + 7 * DAY_MS).toISOString().slice(0, 10);
}

/** The quarter of a week, by its Thursday. */
export function quarterOf(week: Week): string {
  const thursday = new Date(mondayUtc(week) + 3 * DAY_MS);
  return `${thursday.getUTCFullYear()}-Q${Math.floor(thursday.getUTCMonth() / 3) + 1}`;
}
