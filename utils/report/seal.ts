import { fromBase64url, toBase64url } from '../prints/base64url';
import { z } from '../zod';
import { openWith, sealTo } from './age';
import { canonicalBytes, canonicalText } from './canonical';
import { type Bytes, type Contributor, contributorIdOf, isSignedBy, text } from './contributor';
import type { Invite } from './invite';
import { MOST_BYTES, placeOf, Refused, readJson, readReport, readText } from './read';
import type { Report } from './schema';

const SIGNED_FORMAT = 'retyped-signed-report';

/** What lies inside the seal. The report is kept as the very text that was previewed and signed. */
const signedSchema = z.strictObject({
  format: z.literal(SIGNED_FORMAT),
  version: z.literal(1),
  /** Ed25519 public key of the contributor in this quarter, base64url. */
  key: z.string().regex(/^[\w-]{43}$/),
  signature: z.string().regex(/^[\w-]{86}$/),
  report: z.string().max(MOST_BYTES),
});

/** A signature for one use is none for another. */
const message = (report: string): Bytes => text(`retyped report v1\n${report}`);

/** The text of a report as a person previews it: byte for byte what is signed and sealed. */
export const previewOf = (report: Report): string => canonicalText(report);

/**
 * Signs and seals a report: only the holder of the team's key can read it.
 * @param preview text of the report, as it was shown
 */
export async function sealReport(
  preview: string,
  { key }: Pick<Invite, 'key'>,
  contributor: Contributor,
): Promise<Bytes> {
  const signed: z.infer<typeof signedSchema> = {
    format: SIGNED_FORMAT,
    version: 1,
    key: toBase64url(contributor.publicKey),
    signature: toBase64url(contributor.sign(message(preview))),
    report: preview,
  };
  return sealTo(key, canonicalBytes(signed));
}

/** The report in a sealed file, checked in every way that needs no other report; or a {@link Refused}. */
export async function openReport(sealed: Uint8Array, identity: string): Promise<Report> {
  if (sealed.length === 0) throw new Refused('empty');
  if (sealed.length > MOST_BYTES * 1.2) throw new Refused('tooLarge');
  // What is no age file is told apart by what it looks like: an archive, an invite dropped by mistake.
  if (!startsLikeAge(sealed)) throw refusalOfOther(sealed);
  const plain = await openWith(identity, sealed);
  const value = readJson(readText(plain));
  const head = z.object({ format: z.string(), version: z.number() }).safeParse(value);
  if (!head.success) throw new Refused('notAReport');
  if (head.data.format !== SIGNED_FORMAT) throw new Refused('otherFile');
  if (head.data.version > 1) throw new Refused('futureVersion');
  const parsed = signedSchema.safeParse(value);
  if (!parsed.success) throw new Refused('malformed', placeOf(parsed.error));
  const { key, signature, report } = parsed.data;
  const publicKey = fromBase64url(key);
  if (!(await isSignedBy(publicKey, message(report), fromBase64url(signature))))
    throw new Refused('badSignature');
  const read = readReport(text(report));
  if (read.contributor !== (await contributorIdOf(publicKey)))
    throw new Refused('badSignature', 'contributor');
  return read;
}

const startsLikeAge = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, 14)).startsWith('age-encryption'.slice(0, bytes.length));

/** Why a file without a seal is not taken. */
function refusalOfOther(bytes: Uint8Array): Refused {
  try {
    const head = z.object({ format: z.string().startsWith('retyped-') });
    return new Refused(head.safeParse(readJson(readText(bytes))).success ? 'otherFile' : 'notAReport');
  } catch (error) {
    if (error instanceof Refused) return error.reason === 'notJson' ? new Refused('notAReport') : error;
    throw error;
  }
}
