import { browser } from '#imports';
import { mondayUtc } from './calendar';
import type { Week } from './model';

/**
 * The one file around `browser.i18n`: every sentence that a person reads goes through here.
 *
 * Words live in `public/_locales/<language>/messages.json` (Chrome's message format, positional `$1`…`$9`); numbers,
 * lists, durations and weeks come from `Intl`, in the language of the messages, not of the browser: a browser set to
 * a language that Retyped lacks shows English words and must not mix them with its own plural rules.
 */
type Messages = typeof import('../public/_locales/en/messages.json');
export type MessageKey = keyof Messages & string;
/** The part before `_other` of a message that has plural forms (`fields` for `fields_one`, `fields_other`). */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_other`
    ? Base
    : never
  : never;
export type Substitution = string | number;

/**
 * The message in the person's language. Numbers among the substitutions are formatted for it. A sentence that ends with
 * an abbreviation ("Acme Inc.", German "18 Sek.") ends with one full stop.
 */
export function t(key: MessageKey, ...subs: readonly Substitution[]): string {
  const said = subs.map((sub) => (typeof sub === 'number' ? formatNumber(sub) : sub));
  const message = browser.i18n.getMessage(key as '@@ui_locale', said);
  const abbreviated = said.filter((sub) => /[^.]\.$/.test(sub));
  return abbreviated.reduce((words, sub) => words.replace(`${sub}.`, () => sub), message);
}

/**
 * The message's form for `count` (`key_one`, `key_other` …, by the language's own rules). `$1` is the count,
 * `$2`… are `subs`.
 */
export function plural(key: PluralKey, count: number, ...subs: readonly Substitution[]): string {
  const category = pluralRules().select(count);
  const form = `${key}_${category}` as MessageKey;
  return t(form, count, ...subs) || t(`${key}_other` as MessageKey, count, ...subs);
}

/**
 * BCP 47 tag that `Intl` formats with: the browser's own (en-GB, pt-BR …) when it is the language of the messages,
 * otherwise the messages' language.
 */
export function locale(): string {
  const words = browser.i18n.getMessage('locale' as '@@ui_locale') || 'en';
  const own = browser.i18n.getUILanguage();
  return language(own) === language(words) ? own : words;
}

/** `ltr` or `rtl`, for the root element of each page and of the pill. */
export function direction(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * A formatter of the person's language, made once: making one takes longer than all that a page says with it (measured
 * in Chromium 156: sixteen week names in 0.3 ms with one, in 9 ms with one each).
 */
function perLocale<T>(make: (locale: string) => T): () => T {
  let made: { readonly locale: string; readonly format: T } | undefined;
  return () => {
    const now = locale();
    if (made?.locale !== now) made = { locale: now, format: make(now) };
    return made.format;
  };
}
const pluralRules = perLocale((tag) => new Intl.PluralRules(tag));
const numbers = perLocale((tag) => new Intl.NumberFormat(tag));
const hours = perLocale((tag) => new Intl.DateTimeFormat(tag, { timeStyle: 'short', timeZone: 'UTC' }));
const weekdays = perLocale((tag) => new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }));
const agos = perLocale((tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }));
const days = perLocale(
  (tag) => new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);

/** "1,234.5" as the person's language writes it. */
export function formatNumber(value: number): string {
  return numbers().format(value);
}

/** A number as somebody types it: the decimal sign of their language, and no other sign. */
export function typedNumber(value: number): string {
  const format = { useGrouping: false, maximumFractionDigits: 6, numberingSystem: 'latn' } as const;
  return new Intl.NumberFormat(locale(), format).format(value);
}

/** "Salesforce, Zendesk, and NetSuite", in the order given. */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);
}

/**
 * A measured duration as a range of its two nested readings: "5–7 min", "40–55 sec", "1.5–2 hr". One value when both
 * round to the same. Both sides share the unit that suits the larger one; a low reading under one step is told to a
 * tenth, rounded down.
 *
 * @param lowMs hands-on reading, milliseconds
 * @param highMs round-trip reading, milliseconds
 */
export function durationRange(lowMs: number, highMs: number): string {
  const high = Math.max(lowMs, highMs);
  const { unit, size, step } = durationUnit(high);
  const format = new Intl.NumberFormat(locale(), { style: 'unit', unit, unitDisplay: 'short' });
  const rounded = (ms: number) => Math.round(ms / size / step) * step;
  const low = Math.min(lowMs, high);
  // "At least 0 min" would say nothing, and "at least 1" of 40 seconds too much.
  const from = low < size * step && low < high ? Math.floor((low / size) * 10) / 10 : rounded(low);
  const to = Math.max(rounded(high), high > 0 ? step : 0);
  return from === to ? format.format(to) : format.formatRange(from, to);
}

/** "5 minutes ago", "yesterday"; anything of the last minute is "now". */
export function timeAgo(at: number, now: number = Date.now()): string {
  const format = agos();
  const ms = Math.max(0, now - at);
  if (ms < MINUTE) return format.format(0, 'second');
  if (ms < HOUR) return format.format(-Math.floor(ms / MINUTE), 'minute');
  if (ms < DAY) return format.format(-Math.floor(ms / HOUR), 'hour');
  return format.format(-Math.floor(ms / DAY), 'day');
}

/** Time of day as the person's language writes it: "14:30", "2:30 PM". */
export function formatTime(at: number): string {
  return new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(at);
}

/** Calendar day as the person's language writes it: "22 Nov 2026". */
export function formatDate(at: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(at);
}

/** The days of an ISO week as the person's language writes them: "Nov 16 – 22, 2026". */
export function weekDays(week: string): string {
  const monday = mondayUtc(week);
  return days().formatRange(monday, monday + 6 * DAY);
}

/** The Monday of an ISO week, short: "Nov 16". */
export function weekStart(week: string): string {
  const format = new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.format(mondayUtc(week));
}

/** Name of an ISO weekday: 1 is Monday. */
export function weekdayName(day: number): string {
  return weekdays().format(mondayUtc('2026-W01') + (day - 1) * DAY);
}

/** An hour of the day as the person's language writes it: "15:00", "3:00 PM". */
export function formatHour(hour: number): string {
  return hours().format(hour * HOUR);
}

/** A person's own rate for an hour. Currency: ISO 4217. */
export interface Rate {
  readonly amount: number;
  readonly currency: string;
}

/** What a measured duration costs at a rate, as the range of its two readings, on one line: "€5 – €7". */
export function moneyRange(lowMs: number, highMs: number, { amount, currency }: Rate): string {
  const cost = (ms: number) => (ms / HOUR) * amount;
  const high = cost(Math.max(lowMs, highMs));
  const format = new Intl.NumberFormat(locale(), {
    style: 'currency',
    currency,
    ...(high >= 20 && cost(lowMs) >= 1 ? { maximumFractionDigits: 0 } : {}),
  });
  const range = cost(lowMs) === high ? format.format(high) : format.formatRange(cost(lowMs), high);
  return range.replaceAll(' ', '\u00a0');
}

/** "this week", "last week", "3 weeks ago". Both are ISO weeks of local time. */
export function weekName(week: Week, current: Week): string {
  const weeks = Math.round((mondayUtc(week) - mondayUtc(current)) / (7 * DAY));
  return agos().format(weeks, 'week');
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function durationUnit(ms: number): { unit: 'second' | 'minute' | 'hour'; size: number; step: number } {
  if (ms < MINUTE) return { unit: 'second', size: 1000, step: 1 };
  if (ms < 90 * MINUTE) return { unit: 'minute', size: MINUTE, step: 1 };
  return { unit: 'hour', size: HOUR, step: 0.5 };
}

function language(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
}
