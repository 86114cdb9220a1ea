/** Two-digit years below this one are of this century. */
const CENTURY_PIVOT = 50;

/** What a date tells; a part that it leaves out is absent. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** ISO 8601, as far as the parts go. */
export function format({ year, month, day }: DateParts): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  if (year !== undefined && month !== undefined)
    return `${String(year).padStart(4, '0')}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  if (month !== undefined) return `--${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
  return String(year ?? day ?? '');
}

/** Whether the calendar has such a day. */
export function isPossible({ year, month, day }: DateParts): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return (
    day === undefined ||
    (day >= 1 && day <= (month === undefined ? 31 : new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()))
  );
}

/** The year that two digits stand for. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < CENTURY_PIVOT ? 2000 : 1900);
}
