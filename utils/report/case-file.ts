import { daysBetween } from '../calendar';
import { z } from '../zod';
import { daySchema, nameSchema, toolSchema, weekSchema } from './schema';

/**
 * The case file of one missing integration: what was asked of whom and when, with the evidence as it stood then. It lies
 * with the manager and is never part of a report.
 */

export const APPROVALS = ['legal', 'security', 'privacy', 'procurement', 'budget'] as const;
export type Approval = (typeof APPROVALS)[number];

const note = z.string().max(2000);
const amount = z.number().min(0).max(1e12);

/** Figures of a flow on the day when it was frozen; never changed afterwards. */
const evidenceSchema = z
  .strictObject({
    on: daySchema,
    first: weekSchema,
    last: weekSchema,
    contributors: amount,
    personDays: amount,
    records: amount,
    fields: amount,
    /** Seconds. */
    handsOn: amount,
    roundTrip: amount,
    /** Hours of a quarter, and money when a rate was known. */
    hours: z.strictObject({ low: amount, high: amount }).readonly(),
    money: z
      .strictObject({ low: amount, high: amount, currency: z.string().regex(/^[A-Z]{3}$/) })
      .readonly()
      .nullable(),
  })
  .readonly();
export type Evidence = z.infer<typeof evidenceSchema>;

export const caseFileSchema = z
  .strictObject({
    from: toolSchema,
    to: toolSchema,
    owner: nameSchema.exactOptional(),
    sponsor: nameSchema.exactOptional(),
    /** Set when the sponsor left. */
    sponsorGone: z.boolean().exactOptional(),
    opened: daySchema,
    /** When it was asked for, approved, and went live; when it was turned down. */
    asked: daySchema.exactOptional(),
    approved: daySchema.exactOptional(),
    live: daySchema.exactOptional(),
    declined: daySchema.exactOptional(),
    approvals: z
      .array(
        z
          .strictObject({ of: z.enum(APPROVALS), asked: daySchema, granted: daySchema.exactOptional() })
          .readonly(),
      )
      .max(20)
      .readonly(),
    /** What a vendor was asked for. */
    requests: z
      .array(
        z
          .strictObject({ vendor: nameSchema, asked: daySchema, answered: daySchema.exactOptional(), note })
          .readonly(),
      )
      .max(50)
      .readonly(),
    notes: z
      .array(z.strictObject({ on: daySchema, text: note }).readonly())
      .max(200)
      .readonly(),
    /** Frozen when it was asked for. */
    evidence: evidenceSchema.exactOptional(),
    /** Carried on purpose until the day of review: apart from debt that just grew. */
    accepted: z
      .strictObject({ hoursPerQuarter: amount, reason: note, on: daySchema, review: daySchema })
      .readonly()
      .exactOptional(),
  })
  .readonly();
export type CaseFile = z.infer<typeof caseFileSchema>;

/** What is wrong with a case file today. */
export type CaseFlag =
  | { readonly flag: 'noOwner' | 'noSponsor' | 'sponsorGone' }
  | { readonly flag: 'approvalWaits'; readonly of: Approval; readonly days: number }
  | { readonly flag: 'vendorWaits'; readonly vendor: string; readonly days: number }
  | { readonly flag: 'waits'; readonly since: 'opened' | 'asked' | 'approved'; readonly days: number }
  | { readonly flag: 'reviewDue'; readonly days: number }
  | { readonly flag: 'relapse'; readonly share: number };

/** Days after which waiting is worth saying. */
const PATIENCE = { opened: 30, asked: 30, approved: 60, approval: 14, vendor: 21 } as const;

/**
 * What a manager should look at, the case's own troubles before those of others.
 * @param today calendar day
 * @param relapse share of the former rate that is carried by hand again after it went live, when that is known
 */
export function flagsOf(file: CaseFile, today: string, relapse?: number): readonly CaseFlag[] {
  const age = (day: string) => daysBetween(day, today);
  const flags: CaseFlag[] = [];
  if (relapse !== undefined && file.live) flags.push({ flag: 'relapse', share: relapse });
  if (file.accepted && age(file.accepted.review) >= 0)
    flags.push({ flag: 'reviewDue', days: age(file.accepted.review) });
  if (file.declined || file.live) return flags;
  if (!file.owner) flags.push({ flag: 'noOwner' });
  if (file.sponsorGone) flags.push({ flag: 'sponsorGone' });
  else if (!file.sponsor) flags.push({ flag: 'noSponsor' });
  const since = file.approved ? 'approved' : file.asked ? 'asked' : 'opened';
  const waited = age(file.approved ?? file.asked ?? file.opened);
  if (waited >= PATIENCE[since]) flags.push({ flag: 'waits', since, days: waited });
  for (const { of, asked, granted } of file.approvals)
    if (!granted && age(asked) >= PATIENCE.approval)
      flags.push({ flag: 'approvalWaits', of, days: age(asked) });
  for (const { vendor, asked, answered } of file.requests)
    if (!answered && age(asked) >= PATIENCE.vendor)
      flags.push({ flag: 'vendorWaits', vendor, days: age(asked) });
  return flags;
}
