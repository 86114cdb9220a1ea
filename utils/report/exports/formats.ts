import type { Range } from '../gap';

/**
 * Digits of measured sums that somebody will repeat in a meeting: the measurement does not carry more.
 */
const DIGITS = 2;

/** How figures of the team page and of its exports are written in a language. */
export interface Formats {
  readonly count: (value: number) => string;
  /** Hours: "180 – 260 hr". */
  readonly hours: (range: Range) => string;
  /** Seconds of one record: "40 – 95 sec", minutes from two on. */
  readonly seconds: (range: Range) => string;
  /** Money: "€9,900 – €14,000". Currency: ISO 4217. */
  readonly money: (range: Range, currency: string) => string;
  /** One amount that somebody entered, to the last digit; a plain number while no currency is chosen. */
  readonly amount: (sum: number, currency: string | undefined) => string;
  /** A share of one: "31%". */
  readonly percent: (share: number) => string;
  /** "1.3", for rates. */
  readonly decimal: (value: number) => string;
  /** Months: "3 – 5 months"; what is over within one, in whole weeks begun. */
  readonly months: (best: number, worst: number) => string;
  /** A calendar day. */
  readonly day: (iso: string) => string;
}

/** @param locale BCP 47 */
export function formatsOf(locale: string): Formats {
  const range = (low: number, high: number, options: Intl.NumberFormatOptions): string => {
    const format = new Intl.NumberFormat(locale, options);
    return format.format(low) === format.format(high) ? format.format(high) : format.formatRange(low, high);
  };
  const unit = (name: string, low: number, high: number) =>
    range(low, high, {
      style: 'unit',
      unit: name,
      unitDisplay: 'short',
      maximumSignificantDigits: DIGITS,
    });
  const number = (value: number, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, options).format(value);
  return {
    count: (value) => number(value, {}),
    hours: ({ low, high }) => unit('hour', low, high),
    seconds: ({ low, high }) =>
      high >= 120 ? unit('minute', low / 60, high / 60) : unit('second', low, high),
    money: ({ low, high }, currency) =>
      range(low, high, {
        style: 'currency',
        currency,
        maximumSignificantDigits: DIGITS,
        minimumFractionDigits: 0,
      }),
    amount: (sum, currency) =>
      number(sum, {
        ...(currency ? { style: 'currency', currency } : {}),
        ...(Number.isInteger(sum) ? { maximumFractionDigits: 0 } : {}),
      }),
    percent: (share) => number(share, { style: 'percent', maximumFractionDigits: 0 }),
    decimal: (value) => number(value, { maximumSignificantDigits: DIGITS }),
    months: (best, worst) => {
      const span = { style: 'unit', unitDisplay: 'long' } as const;
      if (worst >= 1)
        return range(best, worst, { ...span, unit: 'month', maximumFractionDigits: best < 10 ? 1 : 0 });
      return range(Math.ceil(best * WEEKS_A_MONTH), Math.ceil(worst * WEEKS_A_MONTH), {
        ...span,
        unit: 'week',
      });
    },
    day: (iso) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(iso)),
  };
}

/** Of a year's twelfth. */
const WEEKS_A_MONTH = 365.25 / 12 / 7;

/** Seconds as hours. */
export const asHours = ({ low, high }: Range): Range => ({ low: low / 3600, high: high / 3600 });

/** A number as it is said in a meeting: 2,300. */
export function about(value: number): number {
  if (value < 10) return Math.round(value);
  const step = 10 ** (Math.floor(Math.log10(value)) - 1);
  return Math.round(value / step) * step;
}
