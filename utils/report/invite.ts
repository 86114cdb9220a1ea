import { fromBase64url, toBase64url } from '../prints/base64url';
import { z } from '../zod';
import { canonicalBytes, canonicalText } from './canonical';
import { idOfBytes, text } from './contributor';
import { placeOf, Refused, readJson, readText } from './read';
import { floorSchema, nameSchema } from './schema';

export const INVITE_FORMAT = 'retyped-invite';

/** A public key of the age format (X25519). */
export const recipientSchema = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/);

/** Whether a text is a public key of the age format. */
export const isRecipient = (text: string): boolean => recipientSchema.safeParse(text).success;

const inviteSchema = z.strictObject({
  format: z.literal(INVITE_FORMAT),
  version: z.literal(1),
  /** Name of the team. */
  name: nameSchema,
  /** The team's public key: an X25519 recipient of the age format. */
  key: recipientSchema,
  /** The floor that is promised to whoever joins. */
  floor: floorSchema,
  /** Department that this invite is for: reports of those who took it carry it. */
  department: nameSchema.exactOptional(),
  /** Who holds the team's key when it is not the manager: said to the person before a release. */
  trustee: nameSchema.exactOptional(),
});
export type Invite = Readonly<z.infer<typeof inviteSchema>>;

/** How an invite begins as a link. It is opened by no browser: a person pastes it into Retyped. */
export const INVITE_LINK = 'retyped:join#';

/** The invite as a file. */
export const inviteFile = (invite: Invite): Uint8Array<ArrayBuffer> => canonicalBytes(invite);

/** The invite as a link to paste. */
export const inviteLink = (invite: Invite): string => INVITE_LINK + toBase64url(inviteFile(invite));

/** The invite in a file or a pasted text, whatever stands around the link; a {@link Refused} when there is none. */
export function readInvite(given: Uint8Array | string): Invite {
  const words = typeof given === 'string' ? given : readText(given);
  const at = words.indexOf(INVITE_LINK);
  const file = at < 0 ? words : decode(words.slice(at + INVITE_LINK.length).match(/^[\w-]*/)?.[0] ?? '');
  const value = readJson(file);
  const head = z.object({ format: z.string(), version: z.number() }).safeParse(value);
  if (!head.success || head.data.format !== INVITE_FORMAT) throw new Refused('otherFile');
  if (head.data.version > 1) throw new Refused('futureVersion');
  const parsed = inviteSchema.safeParse(value);
  if (!parsed.success) throw new Refused('malformed', placeOf(parsed.error));
  return parsed.data;
}

function decode(link: string): string {
  return readText(fromBase64url(link));
}

/** The team's id: a digest of its public key. */
export async function teamIdOf(key: string): Promise<string> {
  const { sha256 } = await import('@noble/hashes/sha2.js');
  return idOfBytes(sha256(text(`retyped team\n${key}`)));
}

/** Letters that are not taken for each other when read aloud or off a screen (Crockford's base 32). */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * What two people compare to know that an invite was not changed on its way: sixteen characters, 80 bits, over name, key
 * and floor. The department is left out: a team has one fingerprint.
 */
export async function fingerprintOf({ name, key, floor }: Invite): Promise<string> {
  const { sha256 } = await import('@noble/hashes/sha2.js');
  const digest = sha256(text(canonicalText({ name, key, floor })));
  let bits = 0n;
  for (const byte of digest.subarray(0, 10)) bits = (bits << 8n) | BigInt(byte);
  const letters = Array.from({ length: 16 }, (_, i) =>
    LETTERS.charAt(Number((bits >> BigInt(75 - 5 * i)) & 31n)),
  ).join('');
  return (letters.match(/.{4}/g) ?? []).join('-');
}
