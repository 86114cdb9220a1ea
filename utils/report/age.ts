import type { Bytes } from './contributor';
import { Refused } from './read';

/**
 * The age format (age-encryption.org/v1) through its JavaScript implementation, loaded when it is first used: the popup
 * and the background's start never pay for it. It is plain JavaScript: no WebAssembly, nothing that a strict CSP forbids.
 */
const load = () => import('age-encryption');

const HEADER = 'age-encryption.org/v1\n';
/** Files of ours have one recipient: their header is a few hundred bytes. */
const MOST_HEADER = 4096;

/** A key pair of X25519 as age writes it. */
export interface AgeKeys {
  /** `AGE-SECRET-KEY-1…` */
  readonly identity: string;
  /** `age1…` */
  readonly recipient: string;
}

/** Makes a new key pair from the system's random source. */
export async function createAgeKeys(): Promise<AgeKeys> {
  const age = await load();
  const identity = await age.generateX25519Identity();
  return { identity, recipient: await age.identityToRecipient(identity) };
}

/** Encrypts to a public key. */
export async function sealTo(recipient: string, plain: Bytes): Promise<Bytes> {
  const encrypter = new (await load()).Encrypter();
  encrypter.addRecipient(recipient);
  return Uint8Array.from(await encrypter.encrypt(plain));
}

/** Decrypts with a secret key, or throws a {@link Refused}. */
export async function openWith(identity: string, sealed: Uint8Array): Promise<Bytes> {
  checkHeader(sealed);
  const decrypter = new (await load()).Decrypter();
  decrypter.addIdentity(identity);
  return decrypt(decrypter, sealed);
}

/**
 * Encrypts under a passphrase (scrypt).
 * @param workFactor base-2 logarithm of scrypt's cost; age's own default takes about a second
 */
export async function sealUnder(passphrase: string, plain: Bytes, workFactor = 18): Promise<Bytes> {
  const encrypter = new (await load()).Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(passphrase);
  return Uint8Array.from(await encrypter.encrypt(plain));
}

/** Decrypts what {@link sealUnder} made, or throws a {@link Refused}; a wrong passphrase is `otherKey`. */
export async function openUnder(passphrase: string, sealed: Uint8Array): Promise<Bytes> {
  checkHeader(sealed);
  const decrypter = new (await load()).Decrypter();
  decrypter.addPassphrase(passphrase);
  return decrypt(decrypter, sealed);
}

function checkHeader(sealed: Uint8Array): void {
  const head = new TextDecoder().decode(sealed.subarray(0, HEADER.length));
  if (head === HEADER) {
    // The header ends with its MAC; the rest is authenticated, so that a cut there is told as damage.
    if (!/\n--- \S+\n/.test(new TextDecoder('latin1').decode(sealed.subarray(0, MOST_HEADER))))
      throw new Refused('truncated');
    return;
  }
  throw new Refused(HEADER.startsWith(head) && head.length > 0 ? 'truncated' : 'notAReport');
}

async function decrypt(
  decrypter: InstanceType<Awaited<ReturnType<typeof load>>['Decrypter']>,
  sealed: Uint8Array,
): Promise<Bytes> {
  try {
    return Uint8Array.from(await decrypter.decrypt(sealed));
  } catch (error) {
    throw refusalOf(error);
  }
}

/** The library tells its errors apart by their words alone; the tests hold the ones used here. */
function refusalOf(error: unknown): Refused {
  const words = error instanceof Error ? error.message : '';
  if (/no identity matched/.test(words)) return new Refused('otherKey');
  if (/stream ended|too small|size is invalid|final chunk/.test(words)) return new Refused('truncated');
  return new Refused('damaged');
}
