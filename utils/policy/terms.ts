import type { ToolId } from '../model';
import type { Policy } from './policy';

/** What a person agreed to, as far as a policy could loosen it. */
export interface Terms {
  readonly retentionDays: number;
  /** Least floor that was promised; 0 when no policy promised one. */
  readonly floor: number;
  /** Tools that the organisation asked to watch; being asked is all, watched is what the person chooses. */
  readonly tools: readonly ToolId[];
  /** Endpoint that the organisation asked to deliver to; empty without one. */
  readonly delivery: string;
  readonly survey: boolean;
}

/** One thing in which a policy asks for more than was agreed to. */
export type Change =
  | { readonly type: 'retention'; readonly days: number }
  | { readonly type: 'floor'; readonly floor: number }
  | { readonly type: 'tools'; readonly tools: readonly ToolId[] }
  | { readonly type: 'delivery'; readonly origin: string }
  | { readonly type: 'survey' };

/** What an organisation asks to be watched. */
export function askedTools({ watchTools = [], customTools = [], neverWatchTools = [] }: Policy): ToolId[] {
  const all = new Set([...watchTools, ...customTools.map(({ id }) => id)]);
  return [...all].filter((id) => !neverWatchTools.includes(id));
}

/** The terms as they are now, which a person agrees to. */
export const termsOf = (
  values: { readonly retentionDays: number; readonly survey: boolean },
  policy: Policy,
): Terms => ({
  retentionDays: values.retentionDays,
  floor: policy.floor ?? 0,
  tools: askedTools(policy),
  delivery: policy.delivery
    ? [policy.delivery.method, policy.delivery.content, policy.delivery.origin].join(' ')
    : '',
  survey: values.survey,
});

/**
 * In what the terms are looser now than those that were agreed to. Nothing is, when the list is empty.
 * @param chosen tools that the person watches of their own accord: asking for them is nothing new
 */
export function changesFrom(agreed: Terms, now: Terms, policy: Policy, chosen: readonly ToolId[]): Change[] {
  const tools = now.tools.filter((id) => !agreed.tools.includes(id) && !chosen.includes(id));
  return [
    ...(now.retentionDays > agreed.retentionDays
      ? [{ type: 'retention', days: now.retentionDays } as const]
      : []),
    ...(now.floor < agreed.floor ? [{ type: 'floor', floor: now.floor } as const] : []),
    ...(tools.length > 0 ? [{ type: 'tools', tools } as const] : []),
    ...(policy.delivery && now.delivery !== agreed.delivery
      ? [{ type: 'delivery', origin: policy.delivery.origin } as const]
      : []),
    ...(now.survey && !agreed.survey ? [{ type: 'survey' } as const] : []),
  ];
}
