import { formatNumber } from './decimal';
import { tidy } from './fold';
import type { Normaliser } from './normaliser';

const MAX_LENGTH = 60;
const CLOCK = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?(?: ?(?:h|hrs?|hours?|std))?\.?$/u;
const PARTS =
  /^(?:(\d{1,5}(?:[.,]\d{1,6})?) ?(?:h|hr|hrs|hours?|std|stunden?|heures?|horas?|ore|uur|jam|час(?:а|ов)?|時間|小时|小時|시간))?[ ,]*(?:(?:and|und|et|y|e) )?(?:(\d{1,7}(?:[.,]\d{1,6})?) ?(?:m|mins?|minutes?|minuten?|minutos?|minuti|menit|мин|分|分钟|分鐘|분)?)?\.?$/u;
const BARE = /^\d{1,4}(?:[.,]\d{1,2})?$/u;
const HOUR = 60;

/**
 * A length of time in minutes: "1:30", "1 h 30 min", "1.5 h" and "90 min" are the same. A bare number reads as hours, as
 * time sheets take it, and as minutes. Its hours are a token of their own: an invoice's quantity holds them so. Days are
 * none, since tools disagree on how many hours they have; a time of day is none either, but looks like "1:30".
 */
export const duration: Normaliser = (raw, _context, kind) => {
  if (raw.length > MAX_LENGTH) return undefined;
  const text = tidy(raw).toLowerCase();
  const readings = minutesIn(text).filter((minutes) => minutes > 0);
  const [first] = readings;
  if (first === undefined) return undefined;
  const forms = [...new Set(readings.map((minutes) => `${formatNumber(minutes)} min`))];
  return {
    kind,
    canonical: `${formatNumber(first)} min`,
    ...(forms.length > 1 ? { readings: forms } : {}),
    tokens: [...forms, formatNumber(first / HOUR)],
    unique: false,
  };
};

/** What a text may mean, in minutes, the likeliest first. */
function minutesIn(text: string): readonly number[] {
  if (BARE.test(text)) return [numberOf(text) * HOUR, numberOf(text)];
  const [clock, hours, minutes, seconds = '0'] = CLOCK.exec(text) ?? [];
  if (clock !== undefined) return [Number(hours) * HOUR + Number(minutes) + Number(seconds) / 60];
  const [parts, long, short] = PARTS.exec(text) ?? [];
  return parts ? [numberOf(long) * HOUR + numberOf(short)] : [];
}

const numberOf = (text = '0'): number => Number(text.replace(',', '.'));
