import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { AnchorPrint, AnchorType, FieldKind, Salt, TokenPrint } from '../model';
import { toBase64url } from './base64url';
import { type ShortHash, sipHash } from './siphash';

/**
 * Keyed prints, the only form in which a value outlives its record.
 *
 * The install key is a non-extractable HMAC-SHA-256 `CryptoKey`. It signs nothing but purposes ("anchor", "counter",
 * "record" with a salt), and each signature is the key of that purpose: one asynchronous call per purpose or record,
 * then every value is printed synchronously. Purposes cannot be compared with one another, nor records.
 */
export interface Printer {
  /** 72 bits, the same for a value in every record of this install. */
  anchor(type: AnchorType, value: string): AnchorPrint;
  /** 16 bits for each kind, colliding on purpose: a counter never tells which value raised it. */
  counter(kind: FieldKind, value: string): string;
  /** The prints of one record; the derived key of a recently used record is kept in memory. */
  record(salt: Salt): Promise<RecordPrinter>;
}

/** Prints that mean something within one record only. */
export interface RecordPrinter {
  /** 48 bits. */
  token(kind: FieldKind, token: string): TokenPrint;
  /** 16 bits of one pair of letters. */
  gram(kind: FieldKind, gram: string): number;
}

const TOKEN_BYTES = 6;
const ANCHOR_BYTES = 9;
const COUNTER_BYTES = 2;
const SALT_BYTES = 12;
const SIP_KEY_BYTES = 16;
const RECORDS_KEPT = 64;
const encoder = new TextEncoder();

/** A new install key: whoever reads the profile's files cannot export it through the browser. */
export async function createInstallKey(subtle: SubtleCrypto = crypto.subtle): Promise<CryptoKey> {
  return subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** A fresh random salt of 96 bits. */
export function createSalt(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = fillRandom): Salt {
  return toBase64url(random(new Uint8Array(SALT_BYTES))) as Salt;
}

/**
 * Derives the keys of the purposes once; afterwards only a record's key needs the install key.
 * @param recordsKept records whose derived keys and prints are remembered
 */
export async function createPrinter(
  install: CryptoKey,
  subtle: SubtleCrypto = crypto.subtle,
  recordsKept: number = RECORDS_KEPT,
): Promise<Printer> {
  const derive = async (...purpose: string[]) =>
    signer(new Uint8Array(await subtle.sign('HMAC', install, encoder.encode(purpose.join('\0')))));
  const [anchors, counters] = await Promise.all([derive('anchor'), derive('counter')]);
  const records = new Map<Salt, Promise<RecordPrinter>>();
  return {
    anchor: (type, value) => toBase64url(anchors(type, value).subarray(0, ANCHOR_BYTES)) as AnchorPrint,
    counter: (kind, value) => `${kind}:${toBase64url(counters(kind, value).subarray(0, COUNTER_BYTES))}`,
    record(salt) {
      const known = records.get(salt);
      records.delete(salt);
      const printer = known ?? derive('record', salt).then(recordPrinter);
      records.set(salt, printer);
      for (const oldest of records.keys()) {
        if (records.size <= recordsKept) break;
        records.delete(oldest);
      }
      return printer;
    },
  };
}

type Sign = (kind: string, value: string) => Uint8Array;

/** HMAC with the two key blocks hashed once: that state is copied into one scratch instance to print each value. */
function signer(key: Uint8Array): Sign {
  const keyed = hmac.create(sha256, key);
  const scratch = keyed.clone();
  return (kind, value) =>
    keyed
      ._cloneInto(scratch)
      .update(encoder.encode(`${kind}\0${value}`))
      .digest();
}

/** Letter pairs are many, and each of the candidates has its own: their hash is keyed by an HMAC and is none itself. */
function recordPrinter(sign: Sign): RecordPrinter {
  const grams = new Map<FieldKind, ShortHash>();
  return {
    token: remembered((kind, token) => toBase64url(sign(kind, token).subarray(0, TOKEN_BYTES)) as TokenPrint),
    gram(kind, gram) {
      const hash = grams.get(kind) ?? sipHash(sign(`${kind}/gram`, '').subarray(0, SIP_KEY_BYTES));
      grams.set(kind, hash);
      return hash(gram) & 0xffff;
    },
  };
}

/** Asks once for each kind and value. A map for each kind: looking up a value then hashes no new string. */
function remembered<T>(make: (kind: FieldKind, value: string) => T): (kind: FieldKind, value: string) => T {
  const kinds = new Map<FieldKind, Map<string, T>>();
  return (kind, value) => {
    let known = kinds.get(kind);
    if (known === undefined) {
      known = new Map();
      kinds.set(kind, known);
    }
    const found = known.get(value);
    if (found !== undefined) return found;
    const made = make(kind, value);
    known.set(value, made);
    return made;
  };
}

function fillRandom(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  return crypto.getRandomValues(bytes);
}
