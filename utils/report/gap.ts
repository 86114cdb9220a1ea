import type { FieldKind, ToolId, Week } from '../model';
import type { SurveyAnswer } from '../summary/survey';
import type { FieldCell } from './figures';

/**
 * The words of a brief: what a leader reads about one missing integration. Made from a team's floored figures by
 * utils/report/rank.ts and utils/report/costs.ts. Times are seconds, shares 0 to 1, money in the rate's currency.
 */

/** A flow by its ends, as a key: `salesforce zendesk`. */
export type FlowKey = `${string} ${string}`;

/** The key of a flow from its two tools. */
export const flowKey = (from: string, to: string): FlowKey => `${from} ${to}`;

/** A measure in its two nested readings: hands-on is the low one, round trip the high one. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What the manager knows and Retyped cannot; without a rate there is no money, without people nothing is scaled up. */
export interface Assumptions {
  /** What an hour costs. Currency: ISO 4217. */
  readonly rate?: { readonly amount: number; readonly currency: string };
  /** People who do this work, observed or not; fewer than were observed count as those observed. */
  readonly peopleConcerned?: number;
  /** Working days of one person in a quarter. */
  readonly daysPerQuarter: number;
}
export const ASSUMED: Assumptions = { daysPerQuarter: 60 };

/** Whether an integration of two tools exists already, as the bundled list knows it. */
export type ConnectorStatus = 'native' | 'vendorApp' | 'noneKnown' | 'unknown';
export interface Connector {
  readonly status: ConnectorStatus;
  /** Day when the list was last looked through. */
  readonly asOf: string;
  /** Name of the connector or of its app; absent unless one is known. */
  readonly name?: string;
}

/** One week of a flow; null while the week does not show it. */
export interface WeekPoint {
  readonly week: Week;
  readonly fields: number | null;
  readonly records: number | null;
}

/** A reason people gave, against what was counted. */
export interface FeltReason {
  readonly answer: SurveyAnswer;
  readonly times: number;
  readonly share: number;
  /**
   * What the counts say about the same: for `broken` and `noTrust` the share of carried fields that disagree, for
   * `checking` the share marked as deliberate, for `noIntegration` whether a connector exists. Absent where nothing was
   * counted.
   */
  readonly counted?: number;
}

/** A carried record as it usually is, with values that stand in for real ones. */
export interface TypicalTransfer {
  /** Means, not medians: a median would be one person's figure. */
  readonly fields: number;
  readonly seconds: Range;
  /** Fields that cross in at least every second record, with a made-up value for each. */
  readonly pairs: readonly {
    readonly from: FieldKind;
    readonly to: FieldKind;
    /** Absent where words stand for one. */
    readonly value?: string;
  }[];
}

/** One missing integration. */
export interface Gap {
  readonly key: FlowKey;
  readonly from: ToolId;
  readonly to: ToolId;
  /** 1 is the first to close. */
  readonly rank: number;
  /** Contributors × hours by hand a quarter (low reading) × confidence. */
  readonly score: number;
  /** 0 to 1: weeks seen, coverage, precision (see utils/report/confidence.ts). */
  readonly confidence: number;
  /** People who carried something; over several quarters the largest single quarter's number. */
  readonly contributors: number;
  /** What was observed, and nothing else. */
  readonly observed: {
    readonly people: number;
    readonly weeks: number;
    readonly personDays: number;
    readonly records: number;
    readonly fields: number;
    readonly seconds: Range;
  };
  /** Per day on which a person was observed, so that holidays and part-time do not bias it. */
  readonly perPersonDay: { readonly records: number; readonly fields: number; readonly seconds: Range };
  /** Carried records of 100 records entered in the target; null when no week shows both. */
  readonly per100Records: number | null;
  /** Scaled to a quarter of the people concerned; the observed rate is what it is scaled by. */
  readonly quarter: {
    readonly people: number;
    readonly hours: Range;
    readonly money: Range | null;
    readonly records: number;
  };
  readonly map: readonly FieldCell[];
  readonly mapRest: number;
  /** Where the data should live: the tool that most records of these types start from. */
  readonly systemOfRecord: { readonly tool: ToolId; readonly share: number } | null;
  readonly reasons: readonly FeltReason[];
  /** Fields that both tools hold with other values, of 100 carried; null below the floor. */
  readonly disagreeingPer100: number | null;
  readonly intended: number | null;
  readonly precision: { readonly right: number; readonly judged: number } | null;
  readonly connector: Connector;
  readonly typical: TypicalTransfer;
  readonly trend: readonly WeekPoint[];
}

/** Ways to close a gap, the least effort first. */
export const ALTERNATIVES = [
  'nothing',
  'processChange',
  'connector',
  'middleware',
  'api',
  'centralStore',
] as const;
export type Alternative = (typeof ALTERNATIVES)[number];
/** Who it takes. */
export const EXPERTISE = ['none', 'admin', 'integrator', 'developer'] as const;
export type Expertise = (typeof EXPERTISE)[number];

/** The three costs of one way, as the manager enters them; what is not known is left out and stays unknown. */
export interface Costs {
  /** Once, and every month. */
  readonly money?: { readonly once: number; readonly monthly: number };
  readonly expertise: Expertise;
  /** Until it is live. */
  readonly weeks?: number;
  /** Share of the work by hand that it removes, 0 to 1. */
  readonly removes: number;
}

/** One way with what it comes to. */
export interface Verdict {
  readonly alternative: Alternative;
  readonly costs: Costs;
  /** Money saved each month after running costs, low and high reading; null without a rate or costs. */
  readonly monthly: Range | null;
  /** Months until it has paid for itself, from the day it is decided: the building time counts. Infinity when never. */
  readonly paybackMonths: { readonly best: number; readonly worst: number } | null;
  /** Share of the work by hand that must disappear to pay back within the horizon; above 1 it cannot. */
  readonly breakEven: number | null;
}
