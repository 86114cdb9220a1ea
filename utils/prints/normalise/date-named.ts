import { type DateParts, fullYear } from './date-parts';
import { monthsNamed } from './months';
import type { NormaliseContext } from './normaliser';

/** A month by name, with the day and year around it in any order. */
export function readNamed(written: string, context: NormaliseContext): readonly DateParts[] | undefined {
  const text = written.replace(
    /tháng (\S+(?: (?:một|hai)(?!\S))?)/gu,
    (all, word: string) => vietnameseMonth(word) ?? all,
  );
  const parts = text.match(/\d+|[\p{L}\p{M}](?:[\p{L}\p{M}]|\.(?=[\p{L}\p{M}]))*/gu) ?? [];
  if (parts.length > 16) return undefined;
  const named = parts
    .map((part, at) => ({ at, found: /\d/u.test(part) ? undefined : monthsNamed(part, context.lang) }))
    .sort(
      (a, b) => (a.found?.rank ?? Number.POSITIVE_INFINITY) - (b.found?.rank ?? Number.POSITIVE_INFINITY),
    );
  for (const { at, found } of named) {
    if (found === undefined) break;
    const year = yearAround(parts, at, text);
    const day = dayAround(parts, at, year?.index);
    if (year === undefined && day === undefined && parts.length > 1) continue;
    return found.months.map((month) => ({
      month,
      ...(year === undefined ? {} : { year: year.value }),
      ...(day === undefined ? {} : { day }),
    }));
  }
  return undefined;
}

const VIETNAMESE = 'một hai ba tư năm sáu bảy tám chín mười'.split(' ');

/** Vietnamese counts its months, in digits or in words; the English name stands in. */
function vietnameseMonth(word: string): string | undefined {
  const [tens, units] = word.split(' ');
  const number =
    VIETNAMESE.indexOf(tens ?? '') + 1 + (units === undefined ? 0 : VIETNAMESE.indexOf(units) + 1);
  const month = /^\d+$/u.test(word) ? Number(word) : number;
  return 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')[month - 1];
}

function yearAround(
  parts: readonly string[],
  at: number,
  text: string,
): { index: number; value: number } | undefined {
  const long = parts.findIndex((part) => /^\d{4}$/u.test(part));
  if (long >= 0) return { index: long, value: Number(parts[long]) };
  const short = parts.findIndex(
    (part, index) =>
      index > at && /^\d\d$/u.test(part) && (text.includes(`'${part}`) || /\d/u.test(parts[at - 1] ?? '')),
  );
  return short < 0 ? undefined : { index: short, value: fullYear(parts[short] ?? '') };
}

/** The day stands beside the month's name; words such as "de" or "of" may stand between. */
function dayAround(parts: readonly string[], at: number, yearIndex: number | undefined): number | undefined {
  for (const index of [at - 1, at - 2, at + 1, at + 2, at - 3]) {
    const part = parts[index];
    if (index !== yearIndex && part !== undefined && /^\d{1,2}$/u.test(part)) return Number(part);
  }
  return undefined;
}
