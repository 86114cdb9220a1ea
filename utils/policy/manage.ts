import type { ToolId } from '../model';
import type { CustomSite } from '../tools/custom';
import { type Lock, NO_POLICY, type Policy, type PolicyProblem, type PolicyState } from './policy';
import { askedTools, type Change, changesFrom, type Terms, termsOf } from './terms';

/** Who a value in force is from. */
export type Origin = 'policy' | 'person' | 'default';

/** Settings that a policy may have a value for. */
const VALUES = ['retentionDays', 'hourlyRate', 'survey'] as const;
export type ManagedValue = (typeof VALUES)[number];

/** What a policy makes of a person's settings. */
export interface Managed {
  readonly origins: Readonly<Record<ManagedValue, Origin>>;
  /** Keys that the person cannot change. */
  readonly locks: readonly Lock[];
  readonly policy: Policy;
  readonly problems: readonly PolicyProblem[];
  /** The terms that are in force, or would be once they are agreed to. */
  readonly terms: Terms;
  /** In what they are looser than those agreed to: nothing is observed until the person agrees again. */
  readonly changes: readonly Change[];
  /** Tools that the organisation asks to watch and the person does not. */
  readonly offered: readonly ToolId[];
}

/** Whether the policy lets a tool be watched at all. */
export function mayBeWatched(id: ToolId, { policy, locks }: Pick<Managed, 'policy' | 'locks'>): boolean {
  if (policy.neverWatchTools?.includes(id)) return false;
  const isClosed =
    locks.includes('watchTools') || (id.startsWith('custom:') && locks.includes('customTools'));
  if (!isClosed) return true;
  return askedTools(policy).includes(id);
}

/** The settings that a policy touches, as a person left them. */
export interface Manageable {
  readonly tools: readonly ToolId[];
  readonly customTools: readonly CustomSite[];
  readonly retentionDays: number;
  readonly hourlyRate: { readonly amount: number; readonly currency: string } | null;
  readonly survey: boolean;
  readonly agreed: Terms | null;
  readonly policy: PolicyState | null;
}

/**
 * The settings in force: the person's, with the policy's. A policy's value stands where the person chose none, and where it
 * is locked. Tools are only ever taken away: what is asked for still has to be chosen.
 * @param chosen names of the settings that the person set themselves
 */
export function manage<T extends Manageable>(
  own: T,
  chosen: ReadonlySet<string>,
): T & { readonly managed: Managed } {
  const { policy, problems } = own.policy ?? NO_POLICY;
  const locks = (policy.locks ?? []).filter((key) => policy[key] !== undefined);
  const isLocked = (key: Lock) => locks.includes(key);
  const isManaged = (key: ManagedValue) => policy[key] !== undefined && (isLocked(key) || !chosen.has(key));
  const originOf = (key: ManagedValue): Origin =>
    isManaged(key) ? 'policy' : chosen.has(key) ? 'person' : 'default';

  const asked = askedTools(policy);
  const theirs = policy.customTools ?? [];
  const isTheirs = (id: ToolId) => theirs.some((site) => site.id === id);
  const customTools = [
    ...(isLocked('customTools') ? [] : own.customTools.filter(({ id }) => !isTheirs(id))),
    ...theirs,
  ];
  const tools = own.tools.filter((id) => mayBeWatched(id, { policy, locks }));
  const values = {
    retentionDays: isManaged('retentionDays')
      ? (policy.retentionDays ?? own.retentionDays)
      : own.retentionDays,
    hourlyRate: isManaged('hourlyRate') ? (policy.hourlyRate ?? null) : own.hourlyRate,
    survey: isManaged('survey') ? (policy.survey ?? own.survey) : own.survey,
  };
  const terms = termsOf(values, policy);
  // Whoever agreed before there was a policy agreed to their own settings.
  const agreed = own.agreed ?? termsOf(own, {});
  return {
    ...own,
    ...values,
    tools,
    customTools,
    managed: {
      origins: {
        retentionDays: originOf('retentionDays'),
        hourlyRate: originOf('hourlyRate'),
        survey: originOf('survey'),
      },
      locks,
      policy,
      problems,
      terms,
      changes: changesFrom(agreed, terms, policy, own.tools),
      offered: asked.filter((id) => !tools.includes(id)),
    },
  };
}
