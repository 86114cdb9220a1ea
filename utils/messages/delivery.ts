import { targetSchema } from '../delivery/target';
import { idSchema } from '../report/schema';
import { z } from '../zod';

/** What the extension's own pages may ask about delivering reports. */
export const deliveryMessages = [
  /** Agrees to deliver a team's reports: to this endpoint, or to the policy's when none is given. */
  z.object({ type: z.literal('delivery.agree'), team: idSchema, target: targetSchema.optional() }),
  z.object({ type: z.literal('delivery.stop'), team: idSchema }),
  /** Tries what waits without waiting. */
  z.object({ type: z.literal('delivery.now') }),
  /** What is announced, as it will be sent. */
  z.object({ type: z.literal('delivery.preview'), team: idSchema }),
] as const;
