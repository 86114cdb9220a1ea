import { DAY_MS, weekOf } from '../calendar';
import type { Week } from '../model';

/** When the letter is ready: ISO weekday (1 is Monday) and hour, in the machine's local time. */
export interface LetterTime {
  readonly day: number;
  readonly hour: number;
}

/**
 * The moment of the letter in the calendar week of `now`, moved by whole weeks. Asked of the calendar, not reckoned
 * in hours: a week in which clocks change is an hour longer or shorter. An hour that clocks skip becomes the next one.
 */
function momentIn(now: number, weeks: number, { day, hour }: LetterTime): number {
  const local = new Date(now);
  const weekday = local.getDay() || 7;
  return new Date(
    local.getFullYear(),
    local.getMonth(),
    local.getDate() - weekday + day + 7 * weeks,
    hour,
  ).getTime();
}

/** The next moment at which a letter is ready, after `now`. */
export function nextLetter(now: number, time: LetterTime): number {
  const here = momentIn(now, 0, time);
  return here > now ? here : momentIn(now, 1, time);
}

/** The latest moment at which a letter was ready, at `now` or before. */
export function lastLetter(now: number, time: LetterTime): number {
  const here = momentIn(now, 0, time);
  return here <= now ? here : momentIn(now, -1, time);
}

/** The week that a letter of this weekday tells of: from Friday on the one that ends, before it the one that ended. */
export function letterWeek(moment: number, { day }: LetterTime): Week {
  return weekOf(day >= 5 ? moment : moment - 7 * DAY_MS);
}

/**
 * The week that the letter's page tells of: the latest whose hour has come. One that was made ready under another weekday
 * and tells of a later week stays the latest, or its badge would never go.
 */
export function latestLetter(now: number, time: LetterTime, ready: string): Week {
  const week = letterWeek(lastLetter(now, time), time);
  return ready > week ? (ready as Week) : week;
}

/**
 * The week whose letter should be ready now and is not, however long nobody asked: a closed laptop and a worker that
 * slept get one letter, the latest.
 * @param ready the week whose letter was made ready last
 * @param since when the person agreed: no letter tells of a time before
 */
export function letterDue(
  now: number,
  time: LetterTime,
  ready: string,
  since: number | null,
): Week | undefined {
  const moment = lastLetter(now, time);
  if (since === null || moment < since) return undefined;
  const week = letterWeek(moment, time);
  // Weeks sort by name: a change of the weekday never brings back an old letter.
  return week > ready ? week : undefined;
}
