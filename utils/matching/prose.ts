import { sha256 } from '@noble/hashes/sha2.js';
import type { NormalValue } from '../model';
import { toBase64url } from '../prints/base64url';

const MARK = 'prose:';
const DIGEST_BYTES = 15;
const encoder = new TextEncoder();

/** A text of which only a digest is kept: it can be found to be the same as another as a whole, and no words of it. */
export function proseOf({ kind, canonical }: NormalValue): NormalValue {
  const digest = MARK + toBase64url(sha256(encoder.encode(canonical)).subarray(0, DIGEST_BYTES));
  return { kind, canonical: digest, tokens: [digest], unique: false };
}

/** Whether only the digest of a text was kept. */
export function isProse({ canonical }: NormalValue): boolean {
  return canonical.startsWith(MARK);
}
