import type { NormalValue } from '../../model';

/**
 * Whether two values of one kind are the same: equal canonical forms, or the canonical form of one is a reading of
 * the other. Readings are not compared with readings: "jane+a@…" and "jane+b@…" share one and differ.
 */
export function isSameValue(a: NormalValue, b: NormalValue): boolean {
  return (
    a.canonical === b.canonical ||
    a.readings?.includes(b.canonical) === true ||
    b.readings?.includes(a.canonical) === true
  );
}
