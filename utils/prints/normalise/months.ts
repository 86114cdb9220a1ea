import { fold } from './fold';

/** Languages whose month names are known, the most used first; the page's own language goes before all. */
const LANGUAGES =
  'en de fr es it pt nl pl ru sv da nb fi cs uk tr ro hu el bg hr sk sl sr sr-Latn lt lv et be ca he ar fa hi bn th vi id ms fil ja ko zh ka hy az kk uz mk sq bs is ga cy mt eu gl af sw ur ta te mr gu kn ml pa ne si km lo my mn lb'.split(
    ' ',
  );
const EXTRA = new Map(
  Object.entries({ sept: 9, okt: 10, mrz: 3, maerz: 3, febr: 2, dez: 12, avg: 8, fevr: 2 }),
);

interface MonthName {
  readonly name: string;
  readonly month: number;
}
const cache = new Map<string, readonly MonthName[]>();

/** Month names of one language, folded: long and short, alone and as written in a date (Slavic genitives). */
function namesOf(language: string): readonly MonthName[] {
  const known = cache.get(language);
  if (known !== undefined) return known;
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-nu-latn`, {
        month: style,
        day,
        calendar: 'gregory',
        timeZone: 'UTC',
      });
      for (let month = 0; month < 12; month++) {
        const part = format.formatToParts(Date.UTC(2021, month, 11)).find(({ type }) => type === 'month');
        const name = monthWord(part?.value ?? '');
        if (!/\d/u.test(name) && name.length > 1 && !names.has(name)) names.set(name, month + 1);
      }
    }
  }
  const list = [...names].map(([name, month]) => ({ name, month }));
  cache.set(language, list);
  return list;
}

function monthWord(text: string): string {
  return fold(text).replace(/[\s.]/gu, '');
}

/** What a word may name; a lower rank is a surer reading. */
export interface NamedMonths {
  readonly months: readonly number[];
  readonly rank: number;
}

/**
 * Names that two Slavic languages (or Turkish and Belarusian) give to different months: the only such among the
 * platform's names. The likelier reading, by number of speakers, comes first.
 */
const DISPUTED = new Map<string, readonly number[]>(
  Object.entries({
    listopad: [11, 10],
    listopada: [11, 10],
    lis: [11, 10],
    lip: [7, 6],
    srp: [8, 7],
    stu: [11, 1],
    kas: [11, 10],
  }),
);

/**
 * Months that a word may name, the likeliest first: one, or two when languages disagree and the page's own does not
 * tell. Undefined when it names none. Languages are asked in turn until one knows the word, since building a
 * language's list takes about 2 ms.
 */
export function monthsNamed(word: string, lang = ''): NamedMonths | undefined {
  const folded = monthWord(word);
  if (folded.length < 2 || folded.length > 30 || /^\d+$/u.test(folded)) return undefined;
  const extra = EXTRA.get(folded);
  if (extra !== undefined) return { months: [extra], rank: 0 };
  const own = lang.split('-')[0] ?? '';
  const languages = LANGUAGES.includes(own) ? [own, ...LANGUAGES.filter((each) => each !== own)] : LANGUAGES;
  for (const [level, matches] of [isExact, isAbbreviation, isInflected].entries()) {
    for (const [index, language] of languages.entries()) {
      const found = namesOf(language).find(({ name }) => matches(folded, name));
      if (found === undefined) continue;
      const months = language === own ? [found.month] : (DISPUTED.get(folded) ?? [found.month]);
      return { months, rank: level * languages.length + index };
    }
  }
  return undefined;
}

const isExact = (word: string, name: string): boolean => word === name;
const isAbbreviation = (word: string, name: string): boolean => word.length >= 3 && name.startsWith(word);
/** An ending more or another ending ("studenog" for "studenoga"), or a word stuck before it (Thai "month of …"). */
const isInflected = (word: string, name: string): boolean =>
  name.length >= 4 &&
  (word.startsWith(name.slice(0, Math.max(4, name.length - 1))) ||
    (/[^\x20-\x7f]/u.test(name) && word.endsWith(name)));
