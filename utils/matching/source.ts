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
