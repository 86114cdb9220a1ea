import { locale } from '../../utils/i18n';
import type { Range } from '../../utils/report/gap';

/**
 * Figures of the team page in words. Sums that somebody will repeat in a meeting show two digits: the measurement does
 * not carry more.
 */
const DIGITS = 2;

function range(low: number, high: number, options: Intl.NumberFormatOptions): string {
  const format = new Intl.NumberFormat(locale(), options);
  return format.format(low) === format.format(high) ? format.format(high) : format.formatRange(low, high);
}

/** Hours: "180 – 260 hr", "1.5 hr". */
export function hours({ low, high }: Range): string {
  return range(low, high, {
    style: 'unit',
    unit: 'hour',
    unitDisplay: 'short',
    maximumSignificantDigits: DIGITS,
  });
}

/** Seconds as hours. */
export const asHours = ({ low, high }: Range): Range => ({ low: low / 3600, high: high / 3600 });

/** A number as it is said in a meeting: "2,300". */
export function about(value: number): number {
  if (value < 10) return Math.round(value);
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.round(value / step) * step;
}

/** Seconds of one record: "40 – 95 sec". */
export function seconds({ low, high }: Range): string {
  const isLong = high >= 120;
  const size = isLong ? 60 : 1;
  return range(low / size, high / size, {
    style: 'unit',
    unit: isLong ? 'minute' : 'second',
    unitDisplay: 'short',
    maximumSignificantDigits: DIGITS,
  });
}

/** Money: "€9,900 – €14,000". Currency: ISO 4217. */
export function money({ low, high }: Range, currency: string): string {
  return range(low, high, {
    style: 'currency',
    currency,
    maximumSignificantDigits: DIGITS,
    minimumFractionDigits: 0,
  });
}

/** One amount; a plain number while no currency is chosen. */
export function amount(sum: number, currency: string | undefined): string {
  if (currency) return money({ low: sum, high: sum }, currency);
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 0 }).format(sum);
}

/** A share of one: "31%". */
export function percent(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** "1.3", for rates. */
export function decimal(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumSignificantDigits: DIGITS }).format(value);
}

/** Months: "3 – 5 mths". */
export function months(best: number, worst: number): string {
  return range(best, worst, {
    style: 'unit',
    unit: 'month',
    unitDisplay: 'long',
    maximumFractionDigits: best < 10 ? 1 : 0,
  });
}

/** A calendar day as the person's language writes it. */
export function day(iso: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(iso));
}

/** "Q4 2026" as the quarter's first and last month: "Oct – Dec 2026". */
export function quarterName(quarter: string): string {
  const [year = 1970, number = 1] = quarter.split('-Q').map(Number);
  const format = new Intl.DateTimeFormat(locale(), { month: 'short', year: 'numeric', timeZone: 'UTC' });
  return format.formatRange(Date.UTC(year, number * 3 - 3, 15), Date.UTC(year, number * 3 - 1, 15));
}
