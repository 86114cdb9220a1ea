import { toBase64url } from '../prints/base64url';

/** Bytes as Web Crypto takes them. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** What a person holds for one team: all else follows from it, and nothing of it is ever in a report. */
export interface ContributorSecret {
  /** Team id. */
  readonly team: string;
  /** 32 random bytes, shared by the person's browsers. */
  readonly secret: Bytes;
  /** 32 random bytes of this browser alone. */
  readonly browser: Bytes;
}

/** Who a person is in one quarter. */
export interface Contributor {
  /** Digest of the public key: nobody else can sign as this contributor. */
  readonly id: string;
  readonly browser: string;
  readonly publicKey: Bytes;
  sign(message: Bytes): Bytes;
}

/** Random bytes from the platform. */
export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** A new person in a team. */
export function createContributor(
  team: string,
  random: (length: number) => Bytes = randomBytes,
): ContributorSecret {
  return { team, secret: random(32), browser: random(32) };
}

/**
 * The person's identity in a quarter. Another quarter's, or another team's, cannot be linked to it without the secret;
 * a second browser with the same secret is the same contributor.
 * @param quarter `2026-Q4`
 */
export async function contributorIn(kept: ContributorSecret, quarter: string): Promise<Contributor> {
  const [{ ed25519 }, { hkdf }, { sha256 }] = await Promise.all([
    import('@noble/curves/ed25519.js'),
    import('@noble/hashes/hkdf.js'),
    import('@noble/hashes/sha2.js'),
  ]);
  const derive = (secret: Bytes, use: string) =>
    hkdf(sha256, secret, text(`retyped ${use}`), text(`${kept.team} ${quarter}`), 32);
  const seed = derive(kept.secret, 'contributor');
  const publicKey = Uint8Array.from(ed25519.getPublicKey(seed));
  return {
    id: await contributorIdOf(publicKey),
    browser: idOfBytes(derive(kept.browser, 'browser')),
    publicKey,
    sign: (message) => Uint8Array.from(ed25519.sign(message, seed)),
  };
}

/** The contributor that a public key stands for. */
export async function contributorIdOf(publicKey: Uint8Array): Promise<string> {
  const { sha256 } = await import('@noble/hashes/sha2.js');
  return idOfBytes(sha256(publicKey));
}

/** Whether a signature is by this key (RFC 8032, strict: one signature has one encoding). */
export async function isSignedBy(
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> {
  const { ed25519 } = await import('@noble/curves/ed25519.js');
  try {
    return ed25519.verify(signature, message, publicKey, { zip215: false });
  } catch {
    // The library throws on bytes that are no point or no signature at all.
    return false;
  }
}

/** An id of 96 bits: sixteen characters. */
export const idOfBytes = (bytes: Uint8Array): string => toBase64url(bytes.subarray(0, 12));

/** A random id. */
export const randomId = (random: (length: number) => Bytes = randomBytes): string => idOfBytes(random(12));

/** UTF-8. */
export const text = (words: string): Bytes => new TextEncoder().encode(words);
