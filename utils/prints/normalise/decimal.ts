/** A number run: digits with the separators that people put inside numbers. Bounded, so that it cannot backtrack. */
const RUN = /[.,]?\d(?:[.,'’٬٫·]?\d|[ ](?=\d{3}(?!\d))|[.,] (?=\d\d(?!\d)))*/gu;
/** Numbers looked at in one text. */
const MAX_NUMBERS = 12;

/** A number found in a text, and what stands around it. */
export interface FoundNumber {
  readonly value: number;
  readonly isNegative: boolean;
  readonly before: string;
  readonly after: string;
}

/**
 * Numbers of a tidied text under any decimal convention: "1,234.50", "1.234,50", "1 234,50", "1'234.50",
 * "1,23,456". One separator before exactly three digits groups thousands ("1.234"), unless a zero stands before it.
 * Minus, a trailing minus and accounting parentheses are a sign; a dash with a space after it is punctuation.
 */
export function findNumbers(text: string): readonly FoundNumber[] {
  const found: FoundNumber[] = [];
  for (const match of text.matchAll(RUN)) {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    const value = readNumber(match[0]);
    if (Number.isFinite(value)) found.push({ value, isNegative: isNegative(before, after), before, after });
    if (found.length === MAX_NUMBERS) break;
  }
  return found;
}

function isNegative(before: string, after: string): boolean {
  if (/[-−–]$|^[-−–]\S{0,4}\s?$/u.test(before) || /^[-−]$/u.test(after)) return true;
  return /\([^()\d]*$/u.test(before) && /^[^()\d]*\)$/u.test(after);
}

function readNumber(run: string): number {
  const plain = run.replace(/[ '’٬]/gu, '').replace(/[٫·]/gu, '.');
  const body = /^[.,]\d+[.,]/u.test(plain) ? plain.slice(1) : plain;
  const last = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
  if (last < 0) return Number(body);
  const whole = body.slice(0, last).replace(/[.,]/gu, '');
  const fraction = body.slice(last + 1);
  return Number(isGrouping(body, last) ? whole + fraction : `${whole || '0'}.${fraction}`);
}

/** Whether the last separator groups thousands instead of starting a fraction. */
function isGrouping(body: string, last: number): boolean {
  const separator = body.charAt(last);
  const others = body.slice(0, last);
  if (others.includes(separator)) return true;
  if (/[.,]/u.test(others)) return false;
  return body.length - last - 1 === 3 && others !== '' && !/^0+$/u.test(others);
}

/**
 * Decimal notation without exponent or trailing zeros; three decimals get a fourth, so that reading the result again
 * does not take the point for a thousands separator.
 */
export function formatNumber(value: number): string {
  const text = value.toFixed(6).replace(/\.?0+$/u, '');
  return /\.\d{3}$/u.test(text) ? `${text}0` : text;
}
