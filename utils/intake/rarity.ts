import { familyOf } from '../matching/family';
import { phoneDigits } from '../matching/parts';
import { rarity } from '../matching/weights';
import type { EntryId, FieldKind, NormalValue } from '../model';
import type { Printer } from '../prints/print';
import type { LedgerPort, OpenValue } from './ports';

/** Identifiers need no counter: who shares one is seen from the records that hold it. */
const UNCOUNTED: ReadonlySet<FieldKind> = new Set(['email', 'phone', 'iban', 'vat']);
const WHOLE_NAME: ReadonlySet<FieldKind> = new Set(['givenName', 'familyName', 'fullName']);
/** Words of a name that are paid. */
const MOST_WORDS = 2;

/** Counters of one value: its kind's total and the value itself, a name by its words. */
export function countersOf(value: NormalValue, printer: Printer): readonly string[] {
  if (UNCOUNTED.has(value.kind)) return [];
  const { kind, counted } = countedAs(value);
  return [totalOf(kind), ...counted.map((each) => printer.counter(kind, each))];
}

/** Rarity in bits of each open value, from the counters of this ledger and the priors of its kind. */
export async function raritiesOf(
  open: readonly OpenValue[],
  printer: Printer,
  ledger: Pick<LedgerPort, 'frequencies'>,
): Promise<ReadonlyMap<EntryId, number>> {
  const counters = [...new Set(open.flatMap((value) => countersOf(value.normal, printer)))];
  const figures = await ledger.frequencies(counters);
  const seen = new Map(counters.map((counter, i) => [counter, figures[i] ?? 0]));
  return new Map(open.map(({ entry, normal }) => [entry, bitsOf(normal, printer, seen)]));
}

function bitsOf(value: NormalValue, printer: Printer, seen: ReadonlyMap<string, number>): number {
  if (value.kind === 'email') return value.unique ? rarity('email', 0, 0) : rarity('username', 60, 0);
  if (value.kind === 'phone') return phoneBits(value);
  if (UNCOUNTED.has(value.kind)) return value.unique ? rarity(value.kind, 0, 0) : rarity('id', 0, 0);
  const { kind, counted } = countedAs(value);
  const total = seen.get(totalOf(kind)) ?? 0;
  const each = counted.map((one) => rarity(value.kind, seen.get(printer.counter(kind, one)) ?? 0, total));
  return each
    .sort((a, b) => b - a)
    .slice(0, MOST_WORDS)
    .reduce((sum, bits) => sum + bits, 0);
}

/** A number that rings everywhere, or is too short to be whole, says little. */
function phoneBits(value: NormalValue): number {
  if (value.canonical.startsWith('+')) return value.unique ? rarity('phone', 0, 0) : 3;
  const { length } = phoneDigits(value.canonical);
  return Math.min(rarity('phone', 0, 0), Math.max(0, 2 * length - 3));
}

function countedAs(value: NormalValue): { readonly kind: FieldKind; readonly counted: readonly string[] } {
  if (familyOf(value.kind) === 'name' && WHOLE_NAME.has(value.kind)) {
    return { kind: 'fullName', counted: value.tokens };
  }
  return { kind: value.kind, counted: [value.canonical] };
}

function totalOf(kind: FieldKind): string {
  return `${kind}:total`;
}
