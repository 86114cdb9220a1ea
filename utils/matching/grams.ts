import type { FieldKind, NormalValue } from '../model';
import { fromBase64url, toBase64url } from '../prints/base64url';
import type { RecordPrinter } from '../prints/print';
import { gramsOf } from './parts';

/** Packs the 16-bit prints of a value's letter pairs, sorted so that their order tells nothing; '' for none. */
export function printGrams(value: NormalValue, printer: RecordPrinter): string {
  const prints = [...gramPrints(value, value.kind, printer)].sort((a, b) => a - b);
  const bytes = new Uint8Array(prints.length * 2);
  prints.forEach((print, i) => {
    bytes[2 * i] = print >> 8;
    bytes[2 * i + 1] = print & 0xff;
  });
  return toBase64url(bytes);
}

/** What the store keeps of a value that may be mistyped. */
interface Stored {
  readonly kind: FieldKind;
  readonly grams?: string;
}

/** Likeness of a value in memory to a stored one: the Dice coefficient of their letter pairs, 0–1. */
export function likeness(value: NormalValue, stored: Stored, printer: RecordPrinter): number {
  const { shared, mine, theirs } = overlap(value, stored, printer);
  return mine + theirs === 0 ? 0 : (2 * shared) / (mine + theirs);
}

/** Share of these letter pairs that the stored value holds among others, 0–1. */
export function coverage(grams: readonly string[], stored: Stored, printer: RecordPrinter): number {
  const theirs = printsOf(stored);
  const found = grams.filter((gram) => theirs.has(printer.gram(stored.kind, gram)));
  return grams.length === 0 ? 0 : found.length / grams.length;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * Whether a word of the stored value begins with this letter. Pairs of a word's edge hold its second letter too; it is
 * one of those when a pair follows from another letter at an edge, and then the answer is no, right or wrong ("Bob").
 */
export function beginsWord(letter: string, stored: Stored, printer: RecordPrinter): boolean {
  const theirs = printsOf(stored);
  const holds = (pair: string) => theirs.has(printer.gram(stored.kind, pair));
  return holds(`^${letter}`) && !LETTERS.some((first) => holds(`^${first}`) && holds(first + letter));
}

function overlap(value: NormalValue, stored: Stored, printer: RecordPrinter) {
  const mine = gramPrints(value, stored.kind, printer);
  const theirs = printsOf(stored);
  let shared = 0;
  for (const print of mine) if (theirs.has(print)) shared++;
  return { shared, mine: mine.size, theirs: theirs.size };
}

function gramPrints(value: NormalValue, kind: FieldKind, printer: RecordPrinter): Set<number> {
  return new Set(gramsOf(value).map((gram) => printer.gram(kind, gram)));
}

/** A candidate's entry meets every value of the open record, at each of its commits. */
const unpacked = new WeakMap<Stored, ReadonlySet<number>>();

function printsOf(stored: Stored): ReadonlySet<number> {
  const known = unpacked.get(stored);
  if (known !== undefined) return known;
  const bytes = fromBase64url(stored.grams ?? '');
  const prints = new Set<number>();
  unpacked.set(stored, prints);
  for (let i = 0; i + 1 < bytes.length; i += 2) prints.add(((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0));
  return prints;
}
