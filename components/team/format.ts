import { locale } from '../../utils/i18n';
import { type Formats, formatsOf } from '../../utils/report/exports/formats';

export { about, asHours } from '../../utils/report/exports/formats';

/** Figures of the team page in words: as its exports write them, in the person's language. */
const formats = (): Formats => formatsOf(locale());

/** "180 – 260 hr", of hours. */
export const hours: Formats['hours'] = (range) => formats().hours(range);

/** "40 – 95 sec", of seconds of one record; minutes from two on. */
export const seconds: Formats['seconds'] = (range) => formats().seconds(range);

/**
 * "€9,900 – €14,000".
 * @param currency ISO 4217
 */
export const money: Formats['money'] = (range, currency) => formats().money(range, currency);

/** One sum; a plain number while no currency is chosen. */
export const amount: Formats['amount'] = (sum, currency) => formats().amount(sum, currency);

/** "31%", of a share of 0 to 1. */
export const percent: Formats['percent'] = (share) => formats().percent(share);

/** "1.3", of a rate. */
export const decimal: Formats['decimal'] = (value) => formats().decimal(value);

/** "3 – 5 months"; in weeks begun when it is less than one. */
export const months: Formats['months'] = (best, worst) => formats().months(best, worst);

/** A calendar day, from `2026-11-22`. */
export const day: Formats['day'] = (iso) => formats().day(iso);

/** "Q4 2026" as the quarter's first and last month: "Oct – Dec 2026". */
export function quarterName(quarter: string): string {
  const [year = 1970, number = 1] = quarter.split('-Q').map(Number);
  const format = new Intl.DateTimeFormat(locale(), { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.formatRange(Date.UTC(year, number * 3 - 3, 15), Date.UTC(year, number * 3 - 1, 15));
}
