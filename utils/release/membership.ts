import { DAY_MS } from '../calendar';
import type { ToolId, Week } from '../model';
import { fromBase64url, toBase64url } from '../prints/base64url';
import type { Assignment } from '../report/build-week';
import { type ContributorSecret, createContributor } from '../report/contributor';
import { type Invite, inviteFile, readInvite } from '../report/invite';
import { daySchema, idSchema, quarterSchema, weekSchema } from '../report/schema';
import { z } from '../zod';

const keySchema = z.string().regex(/^[\w-]{43}$/);

/** Which accounts of a tool belong to the team: all, or those with these prints. */
const accountsSchema = z.union([z.literal('all'), z.array(z.string().max(40)).max(200)]);
export type Accounts = z.infer<typeof accountsSchema>;

/** A team that the person joined. */
const membershipSchema = z.strictObject({
  /** Team id. */
  team: idSchema,
  invite: z.custom<Invite>(isInvite),
  joined: daySchema,
  /** What the person signs with, and what tells their browsers apart: random, base64url, in no report. */
  secret: keySchema,
  browser: keySchema,
  /** Tools that belong to the team; none of the others is ever in a report. */
  tools: z.record(z.string().max(80), accountsSchema),
  /** Weeks that the person stopped: announced again only by hand. */
  skipped: z.array(weekSchema).max(1000),
  /** Set while reports are released by themselves. */
  standing: z
    .strictObject({
      /** What is going to be released, and when; epoch milliseconds, a day after it was said. */
      announced: z
        .strictObject({
          at: z.number(),
          weeks: z.array(weekSchema).max(14),
          /** Id that the report will have, so that it can be shown beforehand. */
          id: idSchema.exactOptional(),
        })
        .exactOptional(),
      /** Where the reports go: among the downloads, or to an endpoint (utils/delivery). */
      to: z.enum(['downloads', 'endpoint']).exactOptional(),
      /** The browser does not let Retyped save files any more. */
      isBlocked: z.boolean().exactOptional(),
    })
    .exactOptional(),
});
export type Membership = Readonly<z.infer<typeof membershipSchema>>;
export const membershipsSchema = z.array(membershipSchema).max(50);

/** One released report, without its text. */
export const releasedSchema = z.strictObject({
  /** Report id. */
  id: idSchema,
  team: idSchema,
  /** As it was called then. */
  name: z.string().max(60),
  day: daySchema,
  quarter: quarterSchema,
  revision: z.number().int(),
  weeks: z.array(weekSchema).max(14),
  how: z.enum(['file', 'share', 'standing', 'delivery']),
});
export type Released = Readonly<z.infer<typeof releasedSchema>>;

/** How long before it happens a standing release is announced. */
export const NOTICE_MS = DAY_MS;

function isInvite(value: unknown): boolean {
  try {
    readInvite(inviteFile(value as Invite));
    return true;
  } catch {
    // What cannot be read is none: the membership is left out, and nothing is released to it.
    return false;
  }
}

/** A new membership: nothing is assigned to it. */
export function join(team: string, invite: Membership['invite'], joined: string, code?: string): Membership {
  const { secret, browser } = createContributor(team);
  return {
    team,
    invite,
    joined,
    secret: code ?? toBase64url(secret),
    browser: toBase64url(browser),
    tools: {},
    skipped: [],
  };
}

/** A code of another browser of the same person, whatever stands around it; undefined when there is none. */
export const codeIn = (text: string): string | undefined => /(?:^|\s)([\w-]{43})(?:\s|$)/.exec(text)?.[1];

/** What the ids of a person in a team are derived from, as bytes. */
export const secretOf = ({ team, secret, browser }: Membership): ContributorSecret => ({
  team,
  secret: Uint8Array.from(fromBase64url(secret)),
  browser: Uint8Array.from(fromBase64url(browser)),
});

/** What of the ledger belongs to the team. What tells no account belongs to it only when the whole tool does. */
export function assignmentOf({ tools }: Pick<Membership, 'tools'>): Assignment {
  return (tool: ToolId, workspace?: string) => {
    const accounts = tools[tool];
    if (accounts === undefined) return false;
    return accounts === 'all' || (workspace !== undefined && accounts.includes(workspace));
  };
}

/** Weeks that no report to the team has spoken of yet. */
export function unreleased(
  weeks: readonly Week[],
  team: string,
  released: readonly Released[],
): readonly Week[] {
  const known = new Set(released.flatMap((one) => (one.team === team ? one.weeks : [])));
  return weeks.filter((week) => !known.has(week));
}

/** The revision of the next report of this browser in a quarter. */
export const nextRevision = (team: string, quarter: string, released: readonly Released[]): number =>
  1 +
  Math.max(
    0,
    ...released.flatMap((one) => (one.team === team && one.quarter === quarter ? [one.revision] : [])),
  );
