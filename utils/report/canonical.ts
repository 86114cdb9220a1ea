/**
 * The one way a report is written as bytes, so that what was previewed can be compared with what was released, and a
 * signature covers one reading alone: JSON without white space, keys sorted, integers only (a subset of RFC 8785).
 */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Canonical text; throws a TypeError on what JSON cannot hold as it is. */
export function canonicalText(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError('only integers have a canonical form');
    return String(value);
  }
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`${typeof value} has no canonical form`);
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalText(inner)}`);
  return `{${fields.join(',')}}`;
}

/** The same as UTF-8. */
export function canonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalText(value));
}
