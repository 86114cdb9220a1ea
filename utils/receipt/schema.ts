import { LOCKS, PROBLEM_REASONS } from '../policy/policy';
import { daySchema, floorSchema, idSchema, nameSchema } from '../report/schema';
import { z } from '../zod';
import { CHANGES } from './changes';

const origin = z.enum(['policy', 'person', 'default']);

/** A dated change, without any secret: what, since when, and of what it is said. */
export const changeSchema = z.strictObject({
  day: daySchema,
  what: z.enum(CHANGES),
  /** Public words alone: a tool's id, a number of days, a team's name, an origin. */
  of: z.string().max(300),
});

/** What Retyped does here, from the settings in force: for a works council, a data protection officer, the person. */
export const receiptSchema = z.strictObject({
  format: z.literal('retyped-receipt'),
  version: z.literal(1),
  made: daySchema,
  /** Version of the extension. */
  app: z.string().max(40),
  /** Day of consent; null before it, when nothing is read. */
  consent: daySchema.nullable(),
  read: z.strictObject({
    tools: z.array(z.strictObject({ id: z.string(), name: z.string(), hosts: z.array(z.string()) })),
    /** Never read, by the organisation's policy. */
    never: z.array(z.string()),
    /** Kinds of fields that are never kept and never leave the page, whatever the settings. */
    secrets: z.array(z.string()),
  }),
  kept: z.strictObject({
    /** Days that fingerprints are kept, and who says so. */
    fingerprintDays: z.number().int(),
    fingerprintDaysFrom: origin,
    /** Days that weekly counts are kept, without fingerprints. */
    countDays: z.number().int(),
    /** Values themselves: in memory until their record closes, minutes. */
    valuesOnDisk: z.literal(false),
    /** Day that the key was made; null while there is none. */
    keySince: daySchema.nullable(),
  }),
  /** What leaves this browser, to whom; nothing when empty. */
  leaves: z.array(
    z.strictObject({
      team: nameSchema,
      teamId: idSchema,
      /** People behind any figure, at least. */
      floor: floorSchema,
      /** Who holds the team's key when it is not the manager. */
      trustee: nameSchema.nullable(),
      tools: z.array(z.string()),
      /** By hand, one at a time; by itself into the downloads; or to an endpoint. */
      how: z.enum(['hand', 'downloads', 'endpoint']),
      endpoint: z
        .strictObject({ origin: z.string(), content: z.enum(['rows', 'report']), since: daySchema })
        .nullable(),
    }),
  ),
  asks: z.strictObject({ survey: z.boolean(), surveyFrom: origin, spotCheck: z.boolean() }),
  permissions: z.strictObject({ browser: z.array(z.string()), hosts: z.array(z.string()) }),
  policy: z.strictObject({
    isThere: z.boolean(),
    locks: z.array(z.enum(LOCKS)),
    floor: floorSchema.nullable(),
    problems: z.array(z.strictObject({ key: z.string(), reason: z.enum(PROBLEM_REASONS) })),
  }),
  /** The newest first. Pauses, refusals and what was held back are nobody's business and not here. */
  changes: z.array(changeSchema),
});
export type Receipt = Readonly<z.infer<typeof receiptSchema>>;
