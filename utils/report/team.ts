import { z } from '../zod';
import { createAgeKeys, openUnder, openWith, sealTo, sealUnder } from './age';
import { type CaseFile, caseFileSchema } from './case-file';
import { contradictionIn } from './contradiction';
import { type Bytes, text } from './contributor';
import { type Desk, deskSchema } from './desk';
import type { Edition, Held, TeamRules } from './held';
import { INVITE_FORMAT, type Invite, recipientSchema, teamIdOf } from './invite';
import { placeOf, Refused, readJson } from './read';
import { daySchema, floorSchema, idSchema, nameSchema, reportSchema, weekSchema } from './schema';

const TEAM_FORMAT = 'retyped-team';

const teamSchema = z.strictObject({
  id: idSchema,
  name: nameSchema,
  floor: floorSchema,
  /** Public key, as invites carry it. */
  key: recipientSchema,
  /** Secret key: whoever holds it can open every report of the team alone. */
  identity: z.string().regex(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/),
  made: daySchema,
});
/** A team as its manager or trustee holds it. */
export type Team = Readonly<z.infer<typeof teamSchema>>;

const editionSchema = z
  .strictObject({ week: weekSchema, day: daySchema, reports: z.array(idSchema).max(100_000).readonly() })
  .readonly();

/** A team with all that was done with it: what a backup and a handover hold. */
const storeSchema = z.strictObject({
  format: z.literal(TEAM_FORMAT),
  version: z.literal(1),
  team: teamSchema,
  /** In their order: figures that were shown depend on it. */
  editions: z.array(editionSchema).max(10_000),
  reports: z.array(reportSchema).max(100_000),
  cases: z.array(caseFileSchema).max(10_000),
  desk: deskSchema,
});

export interface TeamStore {
  readonly team: Team;
  readonly editions: readonly Edition[];
  readonly held: Held;
  readonly cases: readonly CaseFile[];
  readonly desk: Desk;
}

/** A new team with a key pair of its own. */
export async function createTeam(name: string, floor: number, today: string): Promise<Team> {
  const { identity, recipient } = await createAgeKeys();
  const team = { id: await teamIdOf(recipient), name, floor, key: recipient, identity, made: today };
  return teamSchema.parse(team);
}

/** What everybody who merges needs of a team; no key in it. */
export const rulesOf = ({ id, name, floor }: Team): TeamRules => ({ id, name, floor });

/** An invite to the team, for a department or for all. */
export function inviteTo(
  { name, key, floor }: Team,
  { department, trustee }: { readonly department?: string; readonly trustee?: string } = {},
): Invite {
  return {
    format: INVITE_FORMAT,
    version: 1,
    name,
    key,
    floor,
    ...(department === undefined ? {} : { department }),
    ...(trustee === undefined ? {} : { trustee }),
  };
}

/** Words that are too short to protect a key against guessing. */
export const SHORTEST_PASSPHRASE = 12;

/**
 * The team under a passphrase.
 * @throws RangeError when the passphrase is too short
 */
export async function backUp(store: TeamStore, passphrase: string, workFactor?: number): Promise<Bytes> {
  if (passphrase.length < SHORTEST_PASSPHRASE)
    throw new RangeError(`a passphrase has at least ${SHORTEST_PASSPHRASE} characters`);
  return sealUnder(passphrase, bytesOf(store), workFactor);
}

/** The team from a backup, or a {@link Refused}. */
export async function restore(file: Uint8Array, passphrase: string): Promise<TeamStore> {
  return storeOf(await openUnder(passphrase, file));
}

/** The team for the one who takes it over: readable with their key alone. */
export const handOver = (store: TeamStore, recipient: string): Promise<Bytes> =>
  sealTo(recipient, bytesOf(store));

/** A team that was handed over, or a {@link Refused}. */
export async function takeOver(file: Uint8Array, identity: string): Promise<TeamStore> {
  return storeOf(await openWith(identity, file));
}

function bytesOf({ team, editions, held, cases, desk }: TeamStore): Bytes {
  const reports = [...held.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return text(JSON.stringify({ format: TEAM_FORMAT, version: 1, team, editions, reports, cases, desk }));
}

async function storeOf(plain: Uint8Array): Promise<TeamStore> {
  const value = readJson(new TextDecoder().decode(plain));
  const head = z.object({ format: z.string(), version: z.number() }).safeParse(value);
  if (!head.success || head.data.format !== TEAM_FORMAT) throw new Refused('otherFile');
  if (head.data.version > 1) throw new Refused('futureVersion');
  const parsed = storeSchema.safeParse(value);
  if (!parsed.success) throw new Refused('malformed', placeOf(parsed.error));
  const { team, editions, reports, cases, desk } = parsed.data;
  if (team.id !== (await teamIdOf(team.key))) throw new Refused('inconsistent', 'team.id');
  for (const report of reports) {
    const where = contradictionIn(report);
    if (where !== undefined) throw new Refused('inconsistent', `${report.id}.${where}`);
  }
  return { team, editions, held: new Map(reports.map((report) => [report.id, report])), cases, desk };
}
