import { z } from 'zod';
import { fromBase64url, toBase64url } from '../prints/base64url';
import { openUnder, sealUnder } from './age';
import { canonicalBytes } from './canonical';
import { type Bytes, type ContributorSecret, randomBytes } from './contributor';
import { type Invite, inviteFile, readInvite, teamIdOf } from './invite';
import { placeOf, Refused, readJson, readText } from './read';
import { SHORTEST_PASSPHRASE } from './team';

const JOIN_FORMAT = 'retyped-contributor';

const joinSchema = z.strictObject({
  format: z.literal(JOIN_FORMAT),
  version: z.literal(1),
  /** The invite, as its file. */
  invite: z.string().max(2000),
  /** 32 bytes, base64url. */
  secret: z.string().regex(/^[\w-]{43}$/),
});

/**
 * What a person carries to their second browser so that both are one contributor, under a passphrase of theirs. It never
 * goes to the team: who has it can release in the person's name.
 * @throws RangeError when the passphrase is too short
 */
export async function joinFile(
  { secret }: ContributorSecret,
  invite: Invite,
  passphrase: string,
  workFactor?: number,
): Promise<Bytes> {
  if (passphrase.length < SHORTEST_PASSPHRASE)
    throw new RangeError(`a passphrase has at least ${SHORTEST_PASSPHRASE} characters`);
  const plain: z.infer<typeof joinSchema> = {
    format: JOIN_FORMAT,
    version: 1,
    invite: new TextDecoder().decode(inviteFile(invite)),
    secret: toBase64url(secret),
  };
  return sealUnder(passphrase, canonicalBytes(plain), workFactor);
}

/** The same person in this browser, and the team's invite; or a {@link Refused}. */
export async function readJoinFile(
  file: Uint8Array,
  passphrase: string,
  random: (length: number) => Bytes = randomBytes,
): Promise<{ readonly contributor: ContributorSecret; readonly invite: Invite }> {
  const value = readJson(readText(await openUnder(passphrase, file)));
  const head = z.object({ format: z.string(), version: z.number() }).safeParse(value);
  if (!head.success || head.data.format !== JOIN_FORMAT) throw new Refused('otherFile');
  if (head.data.version > 1) throw new Refused('futureVersion');
  const parsed = joinSchema.safeParse(value);
  if (!parsed.success) throw new Refused('malformed', placeOf(parsed.error));
  const invite = readInvite(parsed.data.invite);
  const secret = Uint8Array.from(fromBase64url(parsed.data.secret));
  return { contributor: { team: await teamIdOf(invite.key), secret, browser: random(32) }, invite };
}
