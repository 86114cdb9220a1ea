/**
 * An id that sorts by its time: nine base-36 digits of epoch milliseconds, then 72 random bits. The order lets an index
 * answer "the newest first" by walking backwards (see utils/ledger/port.ts).
 */
export function timedId(now: number = Date.now()): string {
  const random = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(9))));
  return now.toString(36).padStart(9, '0') + random.replaceAll('+', '-').replaceAll('/', '_');
}
