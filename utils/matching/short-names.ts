import type { FieldKind, LedgerEntry, NormalValue } from '../model';
import { nicknamesOf } from '../prints/normalise/nicknames';
import type { RecordPrinter } from '../prints/print';
import { beginsWord } from './grams';
import { partsOf } from './parts';

/** What a word counts that agrees by another form of its name: "Bob" is likely "Robert", and may be another Bob. */
const NICKNAME = 0.6;
/** What an initial counts: "J." is Jane, John or Julia; two words of a name with one of them are not two that agree. */
const INITIAL = 0.4;

/**
 * A stored name that holds each word of this one, itself, by another form of it or by its initial, and the share that
 * agrees. Initials alone are no name.
 */
export function nameInShort(value: NormalValue, entries: readonly LedgerEntry[], printer: RecordPrinter) {
  const { tokens } = partsOf(value);
  for (const entry of entries.filter((each) => isAsLong(tokens.length, value.kind, each))) {
    const shares = tokens.map((word) => shareOfWord(word, tokens, entry, printer));
    const isNamed = tokens.length === 1 || shares.some((share) => share > INITIAL);
    const share = shares.reduce((sum, each) => sum + each, 0) / tokens.length;
    if (isNamed && !shares.includes(0)) return { entry, share };
  }
  return undefined;
}

/** Whether another word of the name begins with this initial: "J. Jones" is not Tom Jones. */
function isShadowed(word: string, tokens: readonly string[]): boolean {
  return tokens.some((other) => other.length > 1 && other.startsWith(word));
}

/** Whether a stored name has as many words; a whole name has those of its halves among others. */
function isAsLong(length: number, kind: FieldKind, entry: LedgerEntry): boolean {
  const isHalf = kind !== 'fullName' && entry.kind === 'fullName';
  return isHalf ? entry.tokens.length > length : entry.tokens.length === length;
}

function shareOfWord(
  word: string,
  name: readonly string[],
  entry: LedgerEntry,
  printer: RecordPrinter,
): number {
  const holds = (form: string) => entry.tokens.includes(printer.token(entry.kind, form));
  if (holds(word)) return 1;
  if (nicknamesOf(word).some(holds)) return NICKNAME;
  const isInitial = /^[a-z]$/u.test(word);
  if (!isInitial) return holds(word.charAt(0)) ? INITIAL : 0;
  return !isShadowed(word, name) && beginsWord(word, entry, printer) ? INITIAL : 0;
}
