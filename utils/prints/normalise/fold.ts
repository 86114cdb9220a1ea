import { transliterate } from './transliterate';

/** Bidirectional marks, zero-width characters, soft hyphens and variation selectors: invisible, so never data. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/**
 * Marks on one letter beyond what any script writes: 30 is the limit of the Stream-Safe Text Format (UAX #15). Normalising
 * sorts the marks of a letter, in a time that grows with their square: 100 kB of them take four seconds.
 */
const MARKS_BEYOND = /(\p{M}{30})\p{M}+/gu;
/** Accents of the European alphabets, Arabic vowel marks and tatweel, Hebrew points. Indic vowel signs are letters. */
const ACCENTS = /[\u0300-\u036f\u0640\u064b-\u065f\u0670\u0591-\u05c7]/gu;
const APOSTROPHES = /['’‘`´ʼʻ＇]/gu;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts written without spaces between words. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}ー';
const UNSPACED_RUN = new RegExp(`[${UNSPACED}]+|[^${UNSPACED}]+`, 'gu');
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const ENDS_UNSPACED = new RegExp(`[${UNSPACED}]$`, 'u');

const FOREIGN_DIGITS = /[^\P{Nd}0-9]/gu;

/**
 * Removes what cannot be seen, unifies compatibility forms (full width, ligatures) and writes every script's digits
 * as 0–9: NFKC without invisibles.
 */
export function tidy(text: string): string {
  return text
    .replace(MARKS_BEYOND, '$1')
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(FOREIGN_DIGITS, (digit) => DIGITS.get(digit) ?? asciiDigit(digit))
    .trim();
}

const DIGITS = new Map<string, string>();

/** Every script's ten digits stand in a row of their own, with zero first (Unicode, general category Nd). */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  DIGITS.set(digit, String(code - zero));
  return String(code - zero);
}

/**
 * Folds case, compatibility forms, accents and alphabets, so that spellings of the same text become equal. Upper case
 * comes before lower case, since some small letters are variants that only their capital unites ("ſ", "ᲀ").
 */
export function fold(text: string): string {
  const letters = transliterate(tidy(text).toUpperCase().toLowerCase());
  return transliterate(letters.normalize('NFD').replace(ACCENTS, '').normalize('NFC')).replace(ACCENTS, '');
}

/** Folded words in order: letters and digits; apostrophes join ("O'Brien" is one word), everything else splits. */
export function words(text: string): readonly string[] {
  return fold(text).replace(APOSTROPHES, '').match(WORD) ?? [];
}

/** Words as one string; no space where the script has none, so that a space put there changes nothing. */
export function joinWords(parts: readonly string[]): string {
  const joined: string[] = [];
  let isAfterUnspaced = false;
  for (const part of parts) {
    if (joined.length > 0 && !(isAfterUnspaced && STARTS_UNSPACED.test(part))) joined.push(' ');
    joined.push(part);
    isAfterUnspaced = ENDS_UNSPACED.test(part.slice(-2));
  }
  return joined.join('').normalize('NFC');
}

/** Comparable parts of words: a spaced word is one token, an unspaced run its overlapping pairs of characters. */
export function tokensOf(parts: readonly string[]): readonly string[] {
  const tokens = new Set<string>();
  for (const part of joinWords(parts).split(' ')) {
    for (const run of part.match(UNSPACED_RUN) ?? []) {
      const characters = [...run];
      if (characters.length < 2 || !STARTS_UNSPACED.test(run)) tokens.add(run);
      else for (let i = 1; i < characters.length; i++) tokens.add(`${characters[i - 1]}${characters[i]}`);
    }
  }
  tokens.delete('');
  return [...tokens];
}
