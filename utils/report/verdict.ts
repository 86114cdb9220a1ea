import type { ToolId, Week } from '../model';
import type { Evidence } from './case-file';
import type { TeamFigures } from './figures';
import type { Gap } from './gap';
import { toolIn } from './totals';

/** What a flow's rate is measured by: days on which people were observed, or records entered into the target. */
export type Exposure = 'personDays' | 'targetRecords';

/** Weeks and records that a side needs before anything is said. */
const LEAST_WEEKS = 3;
const LEAST_RECORDS = 30;
/** Normal quantile of a 95 % interval. */
const Z = 1.96;

/** Records carried and exposure of the weeks that show a flow. */
export interface Side {
  readonly weeks: number;
  readonly records: number;
  readonly exposure: number;
}

/** Before against after. */
export type BeforeAfter =
  | {
      readonly outcome: 'fell' | 'rose' | 'unclear';
      readonly before: Side;
      readonly after: Side;
      /** Rate after ÷ rate before, with its 95 % interval. */
      readonly ratio: number;
      readonly low: number;
      readonly high: number;
    }
  /** After it went live fewer people than the floor carry it, or one of them most: it shows no figures any more. */
  | { readonly outcome: 'belowFloor'; readonly before: Side; readonly hiddenWeeks: number }
  | { readonly outcome: 'notEnoughData'; readonly before: Side; readonly after: Side };

/**
 * Whether a flow fell after its integration went live: a ratio of two Poisson rates (records over exposure), with a
 * quasi-Poisson interval. Weeks differ more than chance alone would make them, so the variance is widened by their
 * Pearson dispersion, never narrowed: Var(log ratio) = φ (1/a + 1/b), φ ≥ 1 (Breslow and Day, Statistical Methods in
 * Cancer Research II, 1987, chapter 4; McCullagh and Nelder, Generalized Linear Models, 1989, 6.2). The week in which it
 * went live belongs to neither side.
 * @param live week in which the integration went live
 */
export function beforeAfter(
  figures: TeamFigures,
  from: ToolId,
  to: ToolId,
  live: Week,
  exposure: Exposure = 'personDays',
): BeforeAfter {
  const weeks = figures.weeks.filter(({ contributors }) => contributors > 0);
  const points = weeks.map((week) => {
    const flow = week.flows.find((one) => one.from === from && one.to === to);
    const exposed = exposure === 'personDays' ? week.personDays : (toolIn(week.tools, to)?.records ?? 0);
    return { week: week.week, records: flow?.records, exposed };
  });
  const shown = points.flatMap(({ week, records, exposed }) =>
    records === undefined || exposed === 0 ? [] : [{ week, records, exposed }],
  );
  const [before, after] = [shown.filter(({ week }) => week < live), shown.filter(({ week }) => week > live)];
  const hiddenWeeks = points.filter(({ week, records }) => week > live && records === undefined).length;
  if (isEnough(before) && hiddenWeeks >= LEAST_WEEKS && hiddenWeeks > after.length)
    return { outcome: 'belowFloor', before: sideOf(before), hiddenWeeks };
  if (!isEnough(before) || after.length < LEAST_WEEKS)
    return { outcome: 'notEnoughData', before: sideOf(before), after: sideOf(after) };
  return compare(before, after);
}

interface Point {
  readonly week: Week;
  readonly records: number;
  readonly exposed: number;
}

const isEnough = (points: readonly Point[]) =>
  points.length >= LEAST_WEEKS && sideOf(points).records >= LEAST_RECORDS;

function sideOf(points: readonly Point[]): Side {
  return {
    weeks: points.length,
    records: points.reduce((sum, { records }) => sum + records, 0),
    exposure: points.reduce((sum, { exposed }) => sum + exposed, 0),
  };
}

function compare(before: readonly Point[], after: readonly Point[]): BeforeAfter {
  const [b, a] = [sideOf(before), sideOf(after)];
  // Half a record on both sides (Haldane's correction) keeps an empty side finite.
  const ratio = (a.records + 0.5) / a.exposure / ((b.records + 0.5) / b.exposure);
  const spread = Math.sqrt(dispersion(before, after) * (1 / (a.records + 0.5) + 1 / (b.records + 0.5)));
  const low = ratio * Math.exp(-Z * spread);
  const high = ratio * Math.exp(Z * spread);
  const outcome = high < 1 ? 'fell' : low > 1 ? 'rose' : 'unclear';
  return { outcome, before: b, after: a, ratio, low, high };
}

/** Pearson's χ² of the weeks around their side's rate, by degree of freedom; at least 1. */
function dispersion(...sides: readonly (readonly Point[])[]): number {
  let chi2 = 0;
  let free = 0;
  for (const side of sides) {
    const { records, exposure } = sideOf(side);
    for (const point of side) {
      const expected = (records / exposure) * point.exposed;
      if (expected > 0) chi2 += (point.records - expected) ** 2 / expected;
    }
    free += side.length - 1;
  }
  return Math.max(1, free > 0 ? chi2 / free : 1);
}

/** Weeks that a relapse is judged by. */
const WINDOW = 4;
/** It worked once the rate was below this share of the former one, and relapsed once it is above the other. */
const WORKED = 0.5;
const RELAPSED = 0.6;

/**
 * The share of the former rate that is carried by hand again, when the integration had worked and people are back to the
 * old way; undefined otherwise. A week that does not show the flow counts as none carried: it had fallen below the floor.
 */
export function relapseOf(figures: TeamFigures, from: ToolId, to: ToolId, live: Week): number | undefined {
  const weeks = figures.weeks.filter(({ contributors }) => contributors > 0);
  const rateOf = (list: typeof weeks): number => {
    const days = list.reduce((sum, { personDays }) => sum + personDays, 0);
    const flows = list.flatMap(({ flows: all }) => all.filter((one) => one.from === from && one.to === to));
    return days > 0 ? flows.reduce((sum, { records }) => sum + records, 0) / days : 0;
  };
  const before = rateOf(weeks.filter(({ week }) => week < live));
  const after = weeks.filter(({ week }) => week > live);
  if (before === 0 || after.length < 2 * WINDOW) return undefined;
  const shares = after.slice(WINDOW - 1).map((_, i) => rateOf(after.slice(i, i + WINDOW)) / before);
  const last = shares.at(-1) ?? 0;
  const hadWorked = shares.slice(0, -WINDOW).some((share) => share < WORKED);
  return hadWorked && last >= RELAPSED ? last : undefined;
}

/** A gap's figures as they stand, to be kept with its case file. */
export function evidenceOf(
  gap: Gap,
  figures: TeamFigures,
  currency: string | undefined,
  today: string,
): Evidence | undefined {
  const shown = figures.weeks.filter(({ flows }) =>
    flows.some(({ from, to }) => from === gap.from && to === gap.to),
  );
  const [first, last] = [shown[0]?.week, shown.at(-1)?.week];
  if (!first || !last) return undefined;
  return {
    on: today,
    first,
    last,
    contributors: gap.contributors,
    personDays: gap.observed.personDays,
    records: gap.observed.records,
    fields: gap.observed.fields,
    handsOn: gap.observed.seconds.low,
    roundTrip: gap.observed.seconds.high,
    hours: gap.quarter.hours,
    money: gap.quarter.money && currency ? { ...gap.quarter.money, currency } : null,
  };
}
