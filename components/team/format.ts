import { locale } from '../../utils/i18n';
import { type Formats, formatsOf } from '../../utils/report/exports/formats';

export { about, asHours } from '../../utils/report/exports/formats';

/** Figures of the team page in words: as its exports write them, in the person's language. */
const formats = (): Formats => formatsOf(locale());

export const hours: Formats['hours'] = (range) => formats().hours(range);
export const seconds: Formats['seconds'] = (range) => formats().seconds(range);
export const money: Formats['money'] = (range, currency) => formats().money(range, currency);
export const amount: Formats['amount'] = (sum, currency) => formats().amount(sum, currency);
export const percent: Formats['percent'] = (share) => formats().percent(share);
export const decimal: Formats['decimal'] = (value) => formats().decimal(value);
export const months: Formats['months'] = (best, worst) => formats().months(best, worst);
export const day: Formats['day'] = (iso) => formats().day(iso);

/** "Q4 2026" as the quarter's first and last month: "Oct – Dec 2026". */
export function quarterName(quarter: string): string {
  const [year = 1970, number = 1] = quarter.split('-Q').map(Number);
  const format = new Intl.DateTimeFormat(locale(), { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.formatRange(Date.UTC(year, number * 3 - 3, 15), Date.UTC(year, number * 3 - 1, 15));
}
