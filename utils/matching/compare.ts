import type { OpenValue } from '../intake/ports';
import type { EntryId, LedgerEntry, LedgerRecord, NormalValue } from '../model';
import type { RecordPrinter } from '../prints/print';
import { asksTheSame, familyOf, mayHold } from './family';
import { coverage, likeness } from './grams';
import { partsOf } from './parts';

/**
 * How one value of the open record relates to a stored record.
 *
 * `same`: equal; `part`: split, joined or shortened; `similar`: equal but for typos; `differs`: the record answers
 * the same question otherwise; `new`: it does not answer it.
 */
export type Outcome = 'same' | 'part' | 'similar' | 'differs' | 'new';

export interface Comparison {
  readonly value: OpenValue;
  readonly outcome: Outcome;
  /** Share of the value that was found, 0–1. */
  readonly share: number;
  /** Entries of the stored record it was found in, or that contradict it. */
  readonly with: readonly EntryId[];
}

/** Likeness from which two values are one value with typos. */
const SIMILAR = 0.72;
/** Likeness that each word of a person's name needs: "Jane Richardson" is not "John Richardson". */
const SIMILAR_WORD = 0.6;
/** Characters a value needs before it counts as found in a field of another kind. */
const TELLING = 3;

/** Compares each value in memory with a stored record, under that record's salt. */
export function compareRecord(
  open: readonly OpenValue[],
  stored: LedgerRecord,
  printer: RecordPrinter,
): readonly Comparison[] {
  return open.map((value) => compareValue(value, stored.entries, printer));
}

function compareValue(value: OpenValue, entries: readonly LedgerEntry[], printer: RecordPrinter): Comparison {
  const { normal } = value;
  const made = (outcome: Outcome, share: number, found: readonly LedgerEntry[]): Comparison => ({
    value,
    outcome,
    share,
    with: found.map((entry) => entry.id),
  });
  const isKeyed = partsOf(normal).keys.length > 0;
  const own = entries.filter(
    (entry) => entry.kind === normal.kind || (isKeyed && familyOf(entry.kind) === familyOf(normal.kind)),
  );
  for (const entry of own) {
    if (isWhole(normal, entry, printer)) return made('same', 1, [entry]);
  }
  const near = entries.filter((entry) => mayHold(entry.kind, normal.kind));
  const spread = spreadOver(normal, near, printer);
  if (spread.share === 1 && isTelling(normal)) return made('part', 1, spread.entries);
  const rivals = near.filter((entry) => asksTheSame(normal.kind, entry.kind));
  for (const entry of rivals) {
    if (contains(normal, entry, printer)) return made('part', Math.max(spread.share, 0.5), [entry]);
  }
  if (familyOf(normal.kind) === 'place' && spread.share >= 0.6)
    return made('part', spread.share, spread.entries);
  const typo = mostAlike(normal, rivals, printer);
  if (typo !== undefined) return made('similar', typo.share, typo.entries);
  return rivals.length > 0 ? made('differs', spread.share, rivals) : made('new', 0, []);
}

/** Equal: any spelling of the whole in common, or the same words. */
function isWhole(value: NormalValue, entry: LedgerEntry, printer: RecordPrinter): boolean {
  const { keys, tokens } = partsOf(value);
  const holds = (token: string) => entry.tokens.includes(printer.token(entry.kind, token));
  return keys.length > 0 ? keys.some(holds) : tokens.length === entry.tokens.length && tokens.every(holds);
}

/** Whether the stored value is a part of this one ("Acme" in "Acme Holdings"). */
function contains(value: NormalValue, entry: LedgerEntry, printer: RecordPrinter): boolean {
  const { keys, tokens } = partsOf(value);
  if (keys.length > 0 || entry.tokens.length === 0) return false;
  const printed = new Set(tokens.map((token) => printer.token(entry.kind, token)));
  return entry.tokens.every((token) => printed.has(token));
}

/** How much of a value is found over several fields together. */
function spreadOver(value: NormalValue, entries: readonly LedgerEntry[], printer: RecordPrinter) {
  const { tokens } = partsOf(value);
  const used = new Set<LedgerEntry>();
  let found = 0;
  for (const token of tokens) {
    const entry = entries.find((each) => each.tokens.includes(printer.token(each.kind, token)));
    if (entry === undefined) continue;
    found++;
    used.add(entry);
  }
  return { share: found / tokens.length, entries: [...used] };
}

function isTelling(value: NormalValue): boolean {
  const { tokens } = partsOf(value);
  return familyOf(value.kind) !== 'text' || tokens.join('').length >= TELLING;
}

function mostAlike(value: NormalValue, rivals: readonly LedgerEntry[], printer: RecordPrinter) {
  let best = { share: 0, entries: [] as readonly LedgerEntry[] };
  for (const entry of rivals) {
    if (value.kind !== entry.kind) continue;
    const alike = likeness(value, entry, printer);
    if (alike > best.share) best = { share: alike, entries: [entry] };
  }
  if (best.share < SIMILAR || !wordsAlike(value, best.entries, printer)) return undefined;
  return best;
}

function wordsAlike(value: NormalValue, entries: readonly LedgerEntry[], printer: RecordPrinter): boolean {
  if (familyOf(value.kind) !== 'name' || value.tokens.length < 2) return true;
  return value.tokens.every((token) => {
    const word: NormalValue = { ...value, canonical: token, tokens: [token] };
    return entries.some(
      (entry) =>
        entry.tokens.includes(printer.token(entry.kind, token)) ||
        coverage(word, entry, printer) >= SIMILAR_WORD,
    );
  });
}
