import { LIFECYCLE_STAGES } from '../tools';
import { z } from '../zod';
import { ALTERNATIVES, EXPERTISE, type FlowKey } from './gap';
import { nameSchema, toolSchema } from './schema';
import type { Licences } from './stack';

const amount = z.number().min(0).max(1e12);
const costsSchema = z
  .strictObject({
    money: z.strictObject({ once: amount, monthly: amount }).readonly().exactOptional(),
    expertise: z.enum(EXPERTISE),
    weeks: amount.exactOptional(),
    removes: z.number().min(0).max(1),
  })
  .readonly();

/** What a manager knows and entered for one team: never part of a report, never floored. */
export const deskSchema = z
  .strictObject({
    departments: z.array(nameSchema).max(500).readonly(),
    /** Who holds the team's key, when it is not the manager. */
    trustee: nameSchema.exactOptional(),
    rate: z
      .strictObject({ amount, currency: z.string().regex(/^[A-Z]{3}$/) })
      .readonly()
      .exactOptional(),
    peopleConcerned: amount.exactOptional(),
    daysPerQuarter: amount.exactOptional(),
    /** Hours a person a week. */
    threshold: amount.exactOptional(),
    placement: z.partialRecord(toolSchema, z.enum(LIFECYCLE_STAGES)).readonly(),
    licences: z
      .record(z.string().max(80), z.strictObject({ seats: amount, monthlyPrice: amount }).readonly())
      .transform((all): Licences => all),
    costs: z
      .record(z.string().max(140), z.partialRecord(z.enum(ALTERNATIVES), costsSchema).readonly())
      .transform((all): Readonly<Record<FlowKey, Costs>> => all),
  })
  .readonly();
type Costs = Readonly<Partial<Record<(typeof ALTERNATIVES)[number], z.infer<typeof costsSchema>>>>;

/** What a manager entered. */
export type Desk = z.infer<typeof deskSchema>;

export const EMPTY_DESK: Desk = { departments: [], placement: {}, licences: {}, costs: {} };
