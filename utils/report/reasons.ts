import type { SurveyAnswer } from '../summary/survey';
import type { QuarterFlow, TeamQuarter } from './figures';
import type { Connector, FeltReason } from './gap';
import type { FlowTotal } from './totals';

/** A flow in each quarter. */
export const quarterFlows = (
  quarters: readonly TeamQuarter[],
  { from, to }: FlowTotal,
): readonly QuarterFlow[] =>
  quarters.flatMap(({ flows }) => flows.filter((flow) => flow.from === from && flow.to === to));

/** What was counted about a flow. */
export interface Counted {
  /** Share of what crossed that disagrees. */
  readonly disagreeing: number | undefined;
  readonly intended: number | undefined;
  readonly intendedFields: number | null;
}

/** Counts a flow over its quarters: shares of 0 to 1, undefined where every quarter withholds the count. */
export function countedOf(quarters: readonly QuarterFlow[], { fields }: FlowTotal): Counted {
  const total = (name: 'disagreeing' | 'intended') => {
    const known = quarters.flatMap((quarter) => quarter[name] ?? []);
    return known.length > 0 ? sum(known) : undefined;
  };
  const share = (part: number | undefined) =>
    part === undefined || part + fields === 0 ? undefined : part / (part + fields);
  const intended = total('intended');
  return {
    disagreeing: share(total('disagreeing')),
    intended: share(intended),
    intendedFields: intended ?? null,
  };
}

/** Why people do it by hand, each reason beside what was counted about the same. */
export function reasonsOf(
  quarters: readonly QuarterFlow[],
  { disagreeing, intended }: Counted,
  connector: Connector,
): readonly FeltReason[] {
  const answers = new Map<SurveyAnswer, number>();
  for (const { answer, times: n } of quarters.flatMap(({ reasons }) => reasons))
    answers.set(answer, (answers.get(answer) ?? 0) + n);
  const all = sum([...answers.values()]);
  const exists = connector.status === 'unknown' ? undefined : Number(connector.status !== 'noneKnown');
  const counts: Record<SurveyAnswer, number | undefined> = {
    noIntegration: exists,
    broken: disagreeing,
    noTrust: disagreeing,
    checking: intended,
    fasterByHand: undefined,
  };
  return [...answers]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([answer, n]): FeltReason => {
      const counted = counts[answer];
      return { answer, times: n, share: n / all, ...(counted === undefined ? {} : { counted }) };
    });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
