import { readNamed } from './date-named';
import { type DateParts, format, fullYear, isPossible } from './date-parts';
import { tidy } from './fold';
import type { NormaliseContext, Normaliser } from './normaliser';

const MAX_LENGTH = 120;
/** Regions and languages that put the month first. */
const MONTH_FIRST = /^(US|PH|PW|FM|MH|GU|AS|VI|PR)$/u;

/**
 * Date, with its time of day when it has one, as ISO 8601: `2026-04-03`, `2026-04-03T10:00`; `--04-03` without year,
 * `2026-04` without day. "03/04/2026" has both readings; the canonical one follows the region or language, day first
 * when neither tells. A zone is not converted: the day as it was written counts. Relative dates ("next Friday") are
 * none here, since what they mean changes. Tokens are every reading, then year, month and day as numbers, so that a
 * date split over three fields is contained in the whole.
 */
export const date: Normaliser = (raw, context, kind) => {
  if (raw.length > MAX_LENGTH) return undefined;
  const { rest, time } = takeTime(tidy(raw).toLowerCase());
  const found = read(rest, context);
  const readings = [...new Set(found.map(format))].filter((reading) => reading !== '');
  const [first] = found;
  const [canonical] = readings;
  if (first === undefined || canonical === undefined) return undefined;
  const numbers = [first.year, first.month, first.day].filter((part) => part !== undefined).map(String);
  const whole = readings.filter((reading) => reading.length === 10);
  const suffix = time === '' || whole.length === 0 ? '' : `T${time}`;
  return {
    kind,
    canonical: canonical + suffix,
    ...(readings.length < 2 ? {} : { readings: readings.map((reading) => reading + suffix) }),
    tokens: [...new Set([...whole, ...numbers, ...(suffix === '' ? [] : [suffix])])],
    unique: false,
  };
};

const TIME =
  /(?:(?:^|[^\d.:/-])|(?<=[^\d]\d{8}|t))(\d{1,2}) ?(?::|h(?=\d)|時|时|点|시) ?(\d{2})(?:(?::|分|분)\d{2}(?:[.,]\d{1,9})?)?分? ?([ap]\.?m\b\.?)?|(?<![\d./-])(\d{1,2}) ?([ap]\.?m\b\.?)|(?<=\d{4}[.,]? )(\d{1,2})\.(\d{2})(?: ?([ap]\.?m\b\.?))?(?![\d.])|\bnoon\b/u;
const COMPACT = /^((?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))[ t]?(\d\d):?(\d\d)/u;

/** Splits the time of day off; midnight is as good as none. */
function takeTime(text: string): { rest: string; time: string } {
  const compact = COMPACT.exec(text);
  if (compact !== null) return { rest: compact[1] ?? '', time: clock(compact[2], compact[3]) };
  const match = TIME.exec(text);
  if (match === null) return { rest: text, time: '' };
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`;
  if (match[0] === 'noon') return { rest, time: '12:00' };
  const isAfternoon = /(?:晚|下午|午後|오후|अपराह्न|\bip\b)/u.test(text);
  const meridiem = match[3] ?? match[5] ?? match[8] ?? (isAfternoon ? 'pm' : '');
  return { rest, time: clock(match[1] ?? match[4] ?? match[6], match[2] ?? match[7] ?? '00', meridiem) };
}

function clock(hourText = '', minuteText = '', meridiem = ''): string {
  const hour = (Number(hourText) % (meridiem === '' ? 24 : 12)) + (meridiem.startsWith('p') ? 12 : 0);
  const time = `${String(hour).padStart(2, '0')}:${minuteText.padStart(2, '0')}`;
  return time === '00:00' ? '' : time;
}

/** All readings of a text without time, the likeliest first. */
function read(text: string, context: NormaliseContext): readonly DateParts[] {
  const candidates =
    readPartial(text) ??
    readYearFirst(text) ??
    readCompact(text) ??
    readNumeric(text, context) ??
    readNamed(text, context) ??
    [];
  return candidates.filter(isPossible);
}

/** What a field of a split date holds, and our own canonical forms of such parts. */
function readPartial(text: string): readonly DateParts[] | undefined {
  const bare = text.trim();
  const yearless = /^--(\d\d)(?:-(\d\d))?$/u.exec(bare);
  if (yearless !== null)
    return [
      { month: Number(yearless[1]), ...(yearless[2] === undefined ? {} : { day: Number(yearless[2]) }) },
    ];
  if (/^(1[5-9]|2[01])\d\d$/u.test(bare)) return [{ year: Number(bare) }];
  if (/^\d{1,2}$/u.test(bare)) return [{ day: Number(bare) }];
  const yearMonth = /^(\d{4})[-./](\d{1,2})$/u.exec(bare);
  if (yearMonth !== null) return [{ year: Number(yearMonth[1]), month: Number(yearMonth[2]) }];
  const monthYear = /^(\d{1,2})[-./](\d{4})$/u.exec(bare);
  return monthYear === null ? undefined : [{ year: Number(monthYear[2]), month: Number(monthYear[1]) }];
}

function readYearFirst(text: string): readonly DateParts[] | undefined {
  const match = /(?<!\d)(\d{4})(?:[-./]|\. ?|年|년) ?(\d{1,2})(?:[-./]|\. ?|月|월) ?(\d{1,2})(?!\d)/u.exec(
    text,
  );
  return match === null
    ? undefined
    : [{ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }];
}

function readCompact(text: string): readonly DateParts[] | undefined {
  const match = /^\s*(\d{4})(\d\d)(\d\d)\s*$/u.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year >= 1900 && year < 2100 && month <= 12) return [{ year, month, day }];
  const digits = text.trim();
  return [
    { year: Number(digits.slice(4)), month: Number(digits.slice(2, 4)), day: Number(digits.slice(0, 2)) },
  ];
}

function readNumeric(text: string, context: NormaliseContext): readonly DateParts[] | undefined {
  const match = /(?<!\d)(\d{1,2})(?: ?([./-]) ?| )(\d{1,2})(?: ?[./-] ?| )'?(\d{4}|\d{2})(?!\d)/u.exec(text);
  if (match === null) return undefined;
  const [a, b, year] = [Number(match[1]), Number(match[3]), fullYear(match[4] ?? '')];
  const dayFirst = { year, month: b, day: a };
  const monthFirst = { year, month: a, day: b };
  const isMonthFirst =
    MONTH_FIRST.test(context.region ?? '') || (context.region === undefined && context.lang === 'en-US');
  if (match[2] === '.' && !isMonthFirst && isPossible(dayFirst)) return [dayFirst];
  return isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
}
