import type { ToolId } from '../model';
import type { CustomSite } from '../tools/custom';

/**
 * What an organisation may set through the browser's managed storage (docs/policy.md). Everything is optional. A policy
 * asks and restricts; it never consents.
 */
export interface Policy {
  /** Invite of the team that people are asked to join, as a link. */
  readonly team?: string;
  /** Tools that people are asked to watch. */
  readonly watchTools?: readonly ToolId[];
  /** Tools that are never watched, whoever chose them. */
  readonly neverWatchTools?: readonly ToolId[];
  /** Sites besides the catalogue that people are asked to watch. */
  readonly customTools?: readonly CustomSite[];
  /** Least floor of every report that is made here. */
  readonly floor?: number;
  readonly retentionDays?: number;
  readonly hourlyRate?: { readonly amount: number; readonly currency: string };
  readonly survey?: boolean;
  /** Where people are asked to have their reports delivered; what opens it is kept apart. */
  readonly delivery?: DeliveryAsked;
  readonly locks?: readonly Lock[];
}

/** An endpoint as far as it may be shown, logged and written down. */
export interface DeliveryAsked {
  readonly method: 'POST' | 'PUT';
  readonly content: 'rows' | 'report';
  readonly origin: string;
}

/** Keys whose value a person may not change while the policy has one. */
export const LOCKS = [
  'team',
  'watchTools',
  'customTools',
  'retentionDays',
  'hourlyRate',
  'survey',
  'delivery',
] as const satisfies readonly (keyof Policy)[];
export type Lock = (typeof LOCKS)[number];

/** Every key of the policy; `expected` names those that must have arrived. */
export const POLICY_KEYS = [...LOCKS, 'neverWatchTools', 'floor', 'locks', 'expected'] as const;
export type PolicyKey = (typeof POLICY_KEYS)[number];

/** Why a key of the policy does not hold. */
export const PROBLEM_REASONS = [
  'missing',
  'type',
  'range',
  'unknownTool',
  'unknownKey',
  'invite',
  'address',
] as const;
export type ProblemReason = (typeof PROBLEM_REASONS)[number];

/** What is wrong with a policy: where and why, never what stands there. */
export interface PolicyProblem {
  /** The key, with the path inside it (`delivery.url`). */
  readonly key: string;
  readonly reason: ProblemReason;
}

/** A policy as it was read: what holds of it, and what is wrong with the rest. */
export interface PolicyState {
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
}

export const NO_POLICY: PolicyState = { policy: {}, problems: [] };
