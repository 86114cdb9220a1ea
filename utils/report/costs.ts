import { ALTERNATIVES, type Alternative, type Costs, type Gap, type Range, type Verdict } from './gap';

/** Months over which something has to pay for itself, unless the manager says otherwise. */
const HORIZON_MONTHS = 12;
const WEEKS_PER_MONTH = 365.25 / 12 / 7;

/**
 * Who it usually takes and how much of the work by hand may go, before the manager says what they know. No money and no
 * weeks: those differ from company to company, and an invented number would be believed.
 */
export const USUAL_COSTS: Readonly<Record<Alternative, Costs>> = {
  nothing: { money: { once: 0, monthly: 0 }, expertise: 'none', weeks: 0, removes: 0 },
  processChange: { expertise: 'none', removes: 0.2 },
  connector: { expertise: 'admin', removes: 0.8 },
  middleware: { expertise: 'integrator', removes: 0.8 },
  api: { expertise: 'developer', removes: 0.9 },
  centralStore: { expertise: 'developer', removes: 0.9 },
};

/** What the work by hand costs in a month, low and high reading; null without a rate. */
const monthlyByHand = ({ quarter }: Pick<Gap, 'quarter'>): Range | null =>
  quarter.money && { low: quarter.money.low / 3, high: quarter.money.high / 3 };

/**
 * Share of the retyped fields that are of a kind an integration can map: those in the field map, but for free text and
 * kinds that Retyped did not know.
 */
export function removableShare({ map, observed }: Pick<Gap, 'map' | 'observed'>): number {
  const isMappable = (kind: string) => kind !== 'other' && kind !== 'longText';
  const fields = map
    .filter(({ from, to }) => isMappable(from.kind) && isMappable(to.kind))
    .reduce((sum, pair) => sum + pair.fields, 0);
  return observed.fields > 0 ? Math.min(1, fields / observed.fields) : 0;
}

/** What every month without the integration costs; null without a rate. */
export function monthlyCostOfWaiting(gap: Pick<Gap, 'quarter'>, removes: number): Range | null {
  const byHand = monthlyByHand(gap);
  return byHand && { low: byHand.low * removes, high: byHand.high * removes };
}

/** One way to close a gap, judged over a horizon. */
export function verdictOn(
  gap: Pick<Gap, 'quarter'>,
  alternative: Alternative,
  costs: Costs = USUAL_COSTS[alternative],
  horizonMonths: number = HORIZON_MONTHS,
): Verdict {
  const byHand = monthlyByHand(gap);
  const { money, weeks, removes } = costs;
  if (!byHand || !money || weeks === undefined)
    return { alternative, costs, monthly: null, paybackMonths: null, breakEven: null };
  const monthly: Range = {
    low: byHand.low * removes - money.monthly,
    high: byHand.high * removes - money.monthly,
  };
  if (alternative === 'nothing') return { alternative, costs, monthly, paybackMonths: null, breakEven: null };
  const building = weeks / WEEKS_PER_MONTH;
  const live = Math.max(0, horizonMonths - building);
  const payback = (saved: number) =>
    money.once === 0 && saved >= 0
      ? building
      : saved > 0
        ? building + money.once / saved
        : Number.POSITIVE_INFINITY;
  const needed = money.once + money.monthly * live;
  return {
    alternative,
    costs,
    monthly,
    paybackMonths: { best: payback(monthly.high), worst: payback(monthly.low) },
    // By the low reading: a promise that holds even if the work takes no longer than the hands were on it.
    breakEven: needed === 0 ? 0 : byHand.low * live > 0 ? needed / (byHand.low * live) : null,
  };
}

/** All ways side by side, the least effort first. */
export function compareAlternatives(
  gap: Pick<Gap, 'quarter'>,
  costs: Partial<Readonly<Record<Alternative, Costs>>> = {},
  horizonMonths: number = HORIZON_MONTHS,
): readonly Verdict[] {
  return ALTERNATIVES.map((alternative) =>
    verdictOn(gap, alternative, costs[alternative] ?? USUAL_COSTS[alternative], horizonMonths),
  );
}
