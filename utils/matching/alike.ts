import type { LedgerEntry, NormalValue } from '../model';
import type { RecordPrinter } from '../prints/print';
import { coverage, likeness } from './grams';
import { isUnsure } from './likeness';
import { essentialsOf, partsOf } from './parts';

/** The stored value of the same kind that is most alike, and how much. */
export function mostAlike(
  value: NormalValue,
  rivals: readonly LedgerEntry[],
  printer: RecordPrinter,
): readonly [number, LedgerEntry | undefined] {
  let best: readonly [number, LedgerEntry | undefined] = [0, undefined];
  for (const entry of rivals) {
    if (!numbersAgree(value, entry, printer)) continue;
    const whole = likeness(value, entry, printer);
    // Its parts can only make it less alike: those of most candidates need not be looked at.
    if (!isUnsure(value.kind, whole) || whole <= best[0]) continue;
    const alike = Math.min(whole, leastPart(value, entry, printer));
    if (alike > best[0]) best = [alike, entry];
  }
  return best;
}

/**
 * A name is as alike as its least alike word, an address as its mailbox or domain: "Jane Richardson" is not
 * "John Richardson", nor is one colleague's mailbox another's.
 */
function leastPart(value: NormalValue, entry: LedgerEntry, printer: RecordPrinter): number {
  const parts = essentialsOf(value).map(({ text, grams }) =>
    entry.tokens.includes(printer.token(entry.kind, text)) ? 1 : coverage(grams, entry, printer),
  );
  return Math.min(1, ...parts);
}

/** A number among words is never mistyped and still the same: 837 Second Avenue is not 840. */
function numbersAgree(value: NormalValue, entry: LedgerEntry, printer: RecordPrinter): boolean {
  const { keys, tokens } = partsOf(value);
  const numbers = keys.length > 0 ? [] : tokens.filter((token) => /^\d+$/u.test(token));
  return numbers.every((token) => entry.tokens.includes(printer.token(entry.kind, token)));
}
