import type { FieldKind, LedgerEntry, NormalValue } from '../model';
import { nicknamesOf } from '../prints/normalise/nicknames';
import type { RecordPrinter } from '../prints/print';
import { beginsWord } from './grams';
import { partsOf } from './parts';

/** What a word counts that agrees by another form of its name: "Bob" is likely "Robert", and may be another Bob. */
const NICKNAME = 0.6;
/** What an initial counts: "J." is Jane, John or Julia; two words of a name with one of them are not two that agree. */
const INITIAL = 0.4;

/** A stored name that a value may be a short form of. */
interface NameInShort {
  readonly entry: LedgerEntry;
  /** What of the name agrees, 0–1; nothing when it cannot be told: it neither agrees nor contradicts. */
  readonly share: number;
}

/**
 * A stored name that holds each word of this one, itself, by another form of it or by its initial, and the share that
 * agrees. Initials alone are no name. A stored whole name does not tell which of its words is the given one: the initial
 * of a half says something only where the other half is among its words ("J." and "Whitfield" of Jane Whitfield); alone
 * it may be that of the family name ("J." of Tom Jones).
 * @param otherHalf words of the family name beside a given name, and the other way round
 */
export function nameInShort(
  value: NormalValue,
  entries: readonly LedgerEntry[],
  otherHalf: readonly string[],
  printer: RecordPrinter,
): NameInShort | undefined {
  const { tokens } = partsOf(value);
  for (const entry of entries.filter((each) => isAsLong(tokens.length, value.kind, each))) {
    const shares = tokens.map((word) => shareOfWord(word, tokens, entry, printer));
    const isNamed = tokens.length === 1 || shares.some((share) => share > INITIAL);
    if (!isNamed || shares.includes(0)) continue;
    const holdsOther = () =>
      otherHalf.length > 0 &&
      otherHalf.every((word) => entry.tokens.includes(printer.token(entry.kind, word))) &&
      !tokens.some((word) => isShadowed(word.charAt(0), otherHalf));
    const isTold = !shares.includes(INITIAL) || !isHalfOf(value.kind, entry) || holdsOther();
    return { entry, share: isTold ? shares.reduce((sum, each) => sum + each, 0) / tokens.length : 0 };
  }
  return undefined;
}

/** Whether another word of the name begins with this initial: "J. Jones" is not Tom Jones. */
function isShadowed(word: string, tokens: readonly string[]): boolean {
  return tokens.some((other) => other.length > 1 && other.startsWith(word));
}

function isHalfOf(kind: FieldKind, entry: LedgerEntry): boolean {
  return kind !== 'fullName' && entry.kind === 'fullName';
}

/** Whether a stored name has as many words; a whole name has those of its halves among others. */
function isAsLong(length: number, kind: FieldKind, entry: LedgerEntry): boolean {
  return isHalfOf(kind, entry) ? entry.tokens.length > length : entry.tokens.length === length;
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
