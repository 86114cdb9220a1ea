import type { Week } from '../model';
import { z } from '../zod';

const team = z.string().regex(/^[\w-]{16}$/);
const week = z.custom<Week>((value) => typeof value === 'string' && /^\d{4}-W\d\d$/.test(value));

/** What the extension's own pages may ask about releasing reports. */
export const releaseMessages = [
  /** Joins the team of an invite (its text); `code` makes this browser the same person as another. */
  z.object({
    type: z.literal('release.join'),
    invite: z.string().max(8000),
    code: z
      .string()
      .regex(/^[\w-]{43}$/)
      .exactOptional(),
  }),
  z.object({ type: z.literal('release.leave'), team }),
  z.object({
    type: z.literal('release.assign'),
    team,
    tools: z.record(z.string().max(80), z.union([z.literal('all'), z.array(z.string().max(40)).max(200)])),
  }),
  /** Which weeks could be released. */
  z.object({ type: z.literal('release.open'), team }),
  z.object({ type: z.literal('release.draft'), team, weeks: z.array(week).min(1).max(14) }),
  /** `text` is what the person saw: nothing else is released. */
  z.object({
    type: z.literal('release.release'),
    team,
    withheld: z.array(z.string().max(400)).max(20_000),
    text: z.string().max(2_000_000),
    how: z.enum(['file', 'share']),
  }),
  /** A released report once more. */
  z.object({ type: z.literal('release.again'), id: team }),
  z.object({ type: z.literal('release.standing'), team, on: z.boolean() }),
  /** Stops what is announced. */
  z.object({ type: z.literal('release.stop'), team }),
] as const;
