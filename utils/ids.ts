import { toBase64url } from './prints/base64url';

/**
 * An id that sorts by its time: nine base-36 digits of epoch milliseconds, then 72 random bits. The order lets an index
 * answer "the newest first" by walking backwards (see utils/ledger/port.ts).
 */
export function timedId(now: number = Date.now()): string {
  return now.toString(36).padStart(9, '0') + toBase64url(crypto.getRandomValues(new Uint8Array(9)));
}
