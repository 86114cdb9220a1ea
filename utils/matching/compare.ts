import type { OpenValue } from '../intake/ports';
import type { EntryId, FieldKind, LedgerEntry, LedgerRecord, NormalValue } from '../model';
import type { RecordPrinter } from '../prints/print';
import { mostAlike } from './alike';
import { asksTheSame, familyOf, isWholeName, mayHold } from './family';
import { isSimilar, isUnsure } from './likeness';
import { partsOf } from './parts';
import { nameInShort } from './short-names';

/**
 * How one value of the open record relates to a stored record.
 *
 * `same`: equal; `part`: split, joined or shortened; `similar`: equal but for typos; `unsure`: somewhat alike;
 * `differs`: the record answers the same question otherwise; `new`: it does not answer it.
 */
export type Outcome = 'same' | 'part' | 'similar' | 'unsure' | 'differs' | 'new';

export interface Comparison {
  readonly value: OpenValue;
  readonly outcome: Outcome;
  /** Share of the value that was found; when it is similar or unsure, the likeness. 0–1. */
  readonly share: number;
  /** Entries of the stored record it was found in, or that contradict it. */
  readonly with: readonly EntryId[];
  /** Agrees only with what a text mentions: it is carried, but tells nothing of whom the record is about. */
  readonly isHearsay?: true;
}

/** Characters a value needs before it counts as found in a field of another kind. */
const TELLING = 3;

/** Compares each value in memory with a stored record, under that record's salt. */
export function compareRecord(
  open: readonly OpenValue[],
  stored: LedgerRecord,
  printer: RecordPrinter,
): readonly Comparison[] {
  return open.map((value) => withoutHearsay(compareFully(value, open, stored, printer), open, stored));
}

function compareFully(
  value: OpenValue,
  open: readonly OpenValue[],
  stored: LedgerRecord,
  printer: RecordPrinter,
): Comparison {
  const known = compareValue(value, value.normal, open, stored.entries, printer);
  if (known.outcome === 'same' || known.outcome === 'part' || !isTelling(value.normal)) return known;
  const guessed = (value.normal.alternatives ?? []).map((guess) =>
    compareValue(value, guess, open, stored.entries, printer),
  );
  return (
    guessed.find(({ outcome, share }) => share === 1 && (outcome === 'same' || outcome === 'part')) ?? known
  );
}

/** Kinds that say whom a record is about. */
const PERSONAL: ReadonlySet<FieldKind> = new Set(['email', 'phone', 'url']);

/**
 * A mention contradicts nothing. And it says nothing of whom a record is about where both records mention it, or
 * where both state such a value themselves: two letters about Tom are not both to Tom.
 */
function withoutHearsay(one: Comparison, open: readonly OpenValue[], stored: LedgerRecord): Comparison {
  const { outcome, value } = one;
  const { kind } = value.normal;
  const isFound = outcome === 'same' || outcome === 'part';
  if (value.mentioned === true && !isFound) return { ...one, outcome: 'new', share: 0, with: [] };
  const isRemembered = stored.entries.some(
    ({ id, mentioned }) => mentioned === true && one.with.includes(id),
  );
  if (!PERSONAL.has(kind) || !(value.mentioned === true || isRemembered)) return one;
  const states = open.some(({ normal, mentioned }) => normal.kind === kind && mentioned === undefined);
  const stated = stored.entries.some((entry) => entry.kind === kind && entry.mentioned === undefined);
  const isBoth = value.mentioned === true && isRemembered;
  return isBoth || (states && stated) ? { ...one, isHearsay: true } : one;
}

function compareValue(
  value: OpenValue,
  normal: NormalValue,
  open: readonly OpenValue[],
  entries: readonly LedgerEntry[],
  printer: RecordPrinter,
): Comparison {
  const made = (outcome: Outcome, share: number, found: readonly LedgerEntry[]): Comparison => ({
    value,
    outcome,
    share,
    with: found.map((entry) => entry.id),
  });
  const isKeyed = partsOf(normal).keys.length > 0;
  const isText = (entry: LedgerEntry) => familyOf(entry.kind) === 'text' && normal.canonical.length > TELLING;
  const own = entries.filter(
    (entry) =>
      entry.kind === normal.kind ||
      (isKeyed && (familyOf(entry.kind) === familyOf(normal.kind) || isText(entry))),
  );
  for (const entry of own) {
    if (isWhole(normal, entry, printer)) return made('same', 1, [entry]);
  }
  const near = entries.filter((entry) => mayHold(entry.kind, normal.kind));
  const spread = spreadOver(normal, near, printer);
  if (spread.share === 1 && isTelling(normal)) return made('part', 1, spread.entries);
  const rivals = near.filter(
    (entry) => entry.mentioned === undefined && asksTheSame(normal.kind, entry.kind),
  );
  for (const entry of rivals) {
    if (contains(normal, entry, printer)) return made('part', Math.max(spread.share, 0.5), [entry]);
  }
  if (familyOf(normal.kind) === 'place' && spread.share >= 0.6 && spread.hasNumbers)
    return made('part', spread.share, spread.entries);
  const form = isWholeName(normal.kind)
    ? nameInShort(normal, rivals, otherHalfOf(normal.kind, open), printer)
    : undefined;
  if (form !== undefined)
    return form.share > 0 ? made('similar', form.share, [form.entry]) : made('new', 0, []);
  const [alike, rival] = mostAlike(normal, rivals, printer);
  if (rival !== undefined && isUnsure(normal.kind, alike)) {
    return made(isSimilar(normal.kind, alike) ? 'similar' : 'unsure', alike, [rival]);
  }
  return rivals.length > 0 ? made('differs', spread.share, rivals) : made('new', 0, []);
}

/** Words of the family name that a record states beside a given name, and the other way round. */
function otherHalfOf(kind: FieldKind, open: readonly OpenValue[]): readonly string[] {
  const other = kind === 'givenName' ? 'familyName' : kind === 'familyName' ? 'givenName' : undefined;
  const found = open.find(({ normal, mentioned }) => normal.kind === other && mentioned === undefined);
  return found === undefined ? [] : partsOf(found.normal).tokens;
}

/** Equal: any spelling of the whole in common, or the same words. */
function isWhole(value: NormalValue, entry: LedgerEntry, printer: RecordPrinter): boolean {
  const { asked, tokens } = partsOf(value);
  const holds = (token: string) => entry.tokens.includes(printer.token(entry.kind, token));
  return asked.length > 0 ? asked.some(holds) : tokens.length === entry.tokens.length && tokens.every(holds);
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
  let hasNumbers = true;
  for (const token of tokens) {
    const entry = entries.find((each) => each.tokens.includes(printer.token(each.kind, token)));
    if (entry === undefined) {
      if (/^\d+$/u.test(token)) hasNumbers = false;
      continue;
    }
    found++;
    used.add(entry);
  }
  return { share: found / tokens.length, entries: [...used], hasNumbers };
}

function isTelling(value: NormalValue): boolean {
  const { tokens } = partsOf(value);
  return familyOf(value.kind) !== 'text' || tokens.join('').length >= TELLING;
}
