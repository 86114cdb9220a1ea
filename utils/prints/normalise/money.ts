import { currencyOf } from './currencies';
import { type FoundNumber, findNumbers, formatNumber } from './decimal';
import { tidy } from './fold';
import type { Normaliser } from './normaliser';

const MAX_LENGTH = 200;
/** Multipliers written after a number: short ones only when attached and not the start of another word. */
const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/^(k)(?![\p{L}\d])|^\s?(tsd|thousand|tausend|mil|тыс)(?![\p{L}\d])\.?|^\s?k(?=[€$£])/iu, 1e3],
  [/^(m)(?![\p{L}\d])|^\s?(mm|mn|mln|mio|million(?:s|en|es)?|млн)(?![\p{L}\d])\.?/iu, 1e6],
  [/^(b)(?![\p{L}\d])|^\s?(bn|mrd|mld|billions?|milliarden?|млрд)(?![\p{L}\d])\.?/iu, 1e9],
  [/^\s?(lakhs?|lacs?)(?![\p{L}\d])/iu, 1e5],
  [/^\s?(crores?)(?![\p{L}\d])/iu, 1e7],
];
const FREE = /^(free|gratis|kostenlos|gratuit|бесплатно|无料|免费)[!.]?$/iu;

/**
 * Amount with its currency when one is named: `1234.5 EUR`. The first number beside a currency
 * counts, else the first; a percentage or a date is none.
 * Tokens are the amount and the currency, so that an amount typed without its currency is contained in the whole.
 */
export const money: Normaliser = (raw, _context, kind) => {
  if (raw.length > MAX_LENGTH) return undefined;
  const value = tidy(raw);
  if (FREE.test(value)) return { kind, canonical: '0', tokens: ['0'], unique: false };
  if (isDate(value)) return undefined;
  const found = pickAmount(findNumbers(splitFraction(value)));
  if (found === undefined) return undefined;
  const [multiplier, rest] = multiplied(found.after);
  const amount = formatNumber((found.isNegative ? -1 : 1) * found.value * multiplier);
  const currency = currencyOf(found.before, rest);
  const tokens = currency === undefined ? [amount] : [amount, currency];
  return { kind, canonical: tokens.join(' '), tokens, unique: false };
};

/** "1250€ 60" and "5€99" put the currency where the decimal point would be. */
function splitFraction(value: string): string {
  return value.replace(/(\d)\s?([€£$])\s?(\d\d)(?!\d)/u, '$1.$3 $2');
}

function isDate(value: string): boolean {
  return /^\D{0,3}\d{1,2}[./-]\d{1,2}[./-]\d{4}\D{0,3}$|^\p{L}{3,12}\.?,? (\d{1,2},? )?(19|20)\d\d$/u.test(
    value,
  );
}

function pickAmount(all: readonly FoundNumber[]): FoundNumber | undefined {
  const amounts = all.filter(({ after }) => !/^\s?%/u.test(after));
  return amounts.find(isBesideCurrency) ?? amounts[0];
}

/** Whether a currency stands at the number itself, and not elsewhere in the text. */
function isBesideCurrency({ before, after }: FoundNumber): boolean {
  const left = /\S{1,5} ?$/u.exec(before)?.[0] ?? '';
  const right = /^ ?[^\s\d]{1,6}/u.exec(after)?.[0] ?? '';
  return currencyOf(left, '') !== undefined || currencyOf('', right) !== undefined;
}

function multiplied(after: string): readonly [number, string] {
  for (const [pattern, factor] of MULTIPLIERS) {
    const match = pattern.exec(after);
    if (match !== null) return [factor, after.slice(match[0].length)];
  }
  return [1, after];
}
