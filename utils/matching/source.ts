import type { LedgerRecord, RecordId } from '../model';
import type { Verdict } from './pair';

/**
 * The one record that an open record was carried from: the latest copy it holds, else the earliest of those with the
 * most fields carried. Verdicts that did not open are passed over.
 */
export function sourceOf(verdicts: readonly Verdict[]): Verdict | undefined {
  const open = verdicts.filter((verdict) => verdict.level !== undefined);
  return [...open].sort(bySource)[0];
}

function bySource(a: Verdict, b: Verdict): number {
  const [left, right] = [a.agreed.includes('copy'), b.agreed.includes('copy')];
  if (left !== right) return left ? -1 : 1;
  const later = b.record.openedAt - a.record.openedAt;
  const more = b.carried.length - a.carried.length;
  return left ? more || later : more || -later || compareIds(a, b);
}

function compareIds(a: Verdict, b: Verdict): number {
  return a.record.id < b.record.id ? -1 : 1;
}

/**
 * The copies that pasted entries came from: each paste comes from the latest copy before it that holds what was
 * pasted, as the clipboard has it.
 */
export function originsOf(
  record: LedgerRecord,
  verdicts: readonly Verdict[],
  copies: ReadonlySet<RecordId>,
): ReadonlySet<RecordId> {
  const origins = new Set<RecordId>();
  const held = verdicts.filter((verdict) => copies.has(verdict.record.id));
  for (const entry of record.entries) {
    if (entry.method !== 'pasted') continue;
    let latest = Number.NEGATIVE_INFINITY;
    let origin: RecordId | undefined;
    for (const verdict of held) {
      const at = copiedAt(verdict, entry.id, entry.at);
      if (at > latest) [latest, origin] = [at, verdict.record.id];
    }
    if (origin !== undefined) origins.add(origin);
  }
  return origins;
}

/** When what this entry holds was last copied before it was pasted. */
function copiedAt({ carried, record }: Verdict, entry: string, before: number): number {
  const from = new Set(carried.filter((field) => field.to === entry).map((field) => field.from));
  const times = record.entries.filter(({ id, at }) => from.has(id) && at <= before).map(({ at }) => at);
  return Math.max(Number.NEGATIVE_INFINITY, ...times);
}
