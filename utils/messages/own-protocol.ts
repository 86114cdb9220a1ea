import type { RecordId, ToolId } from '../model';
import { z } from '../zod';
import { deliveryMessages } from './delivery';
import { releaseMessages } from './release';
import { id, TEXT_MAX } from './shapes';

const toolId = z.custom<ToolId>((tool) => typeof tool === 'string' && tool.length <= 80);

/** What the extension's own pages may ask. */
export const ownMessageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('own.add'),
    names: z.array(z.string().max(200)).max(20),
    emails: z.array(z.string().max(320)).max(20),
    domains: z.array(z.string().max(253)).max(20),
  }),
  z.object({ type: z.literal('erase.record'), record: id<RecordId>() }),
  z.object({ type: z.literal('erase.tool'), tool: toolId }),
  z.object({ type: z.literal('erase.period'), from: z.number(), until: z.number() }),
  z.object({ type: z.literal('erase.all') }),
  /** A person's word on one finding: whether the two records are the same. */
  z.object({
    type: z.literal('judge'),
    record: id<RecordId>(),
    right: z.boolean(),
    asked: z.boolean(),
  }),
  z.object({ type: z.literal('intend'), record: id<RecordId>(), intended: z.boolean() }),
  z.object({ type: z.literal('intend.flow'), from: toolId, to: toolId, intended: z.boolean() }),
  /** Some week was not counted yet. */
  z.object({ type: z.literal('sums.refresh') }),
  z.object({ type: z.literal('letter.read'), week: z.string().max(8) }),
  z.object({ type: z.literal('forget'), value: z.string().max(TEXT_MAX) }),
  z.object({ type: z.literal('lookUp'), value: z.string().max(TEXT_MAX) }),
  z.object({ type: z.literal('key.rotate') }),
  ...releaseMessages,
  ...deliveryMessages,
]);
export type OwnMessage = z.infer<typeof ownMessageSchema>;
