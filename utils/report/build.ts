import { quarterOf } from '../calendar';
import type { Week } from '../model';
import type { Precision } from '../summary/letter-figures';
import type { Contributor } from './contributor';
import { randomId } from './contributor';
import type { Invite } from './invite';
import { REPORT_FORMAT, REPORT_VERSION, type Report, type ReportWeek } from './schema';

/** What a report says beyond its weeks. */
export interface ReportContext {
  readonly team: string;
  readonly invite: Pick<Invite, 'department' | 'floor'>;
  readonly contributor: Pick<Contributor, 'id' | 'browser'>;
  /** One more than the last report of this browser in the quarter. */
  readonly revision: number;
  /** Calendar day. */
  readonly today: string;
  readonly settings: Report['settings'];
  /** Of the quarter so far. */
  readonly precision: Precision;
}

/** The unreleased weeks by quarter: each quarter is a report of its own, since the person is another one in each. */
export function byQuarter(weeks: readonly Week[]): ReadonlyMap<string, readonly Week[]> {
  const quarters = new Map<string, Week[]>();
  for (const week of weeks.toSorted()) {
    const quarter = quarterOf(week);
    quarters.set(quarter, [...(quarters.get(quarter) ?? []), week]);
  }
  return quarters;
}

/**
 * A report of weeks of one quarter, ready to be shown. Weeks without anything stay in: that a person was there and
 * carried nothing is what a verdict after the integration needs.
 */
export function buildReport(
  weeks: readonly ReportWeek[],
  { team, invite, contributor, revision, today, settings, precision }: ReportContext,
  id: string = randomId(),
): Report {
  const sorted = [...weeks].sort((a, b) => (a.week < b.week ? -1 : 1));
  const [first] = sorted;
  if (!first) throw new RangeError('a report has a week at least');
  return {
    format: REPORT_FORMAT,
    version: REPORT_VERSION,
    id,
    team,
    ...(invite.department === undefined ? {} : { department: invite.department }),
    floor: invite.floor,
    quarter: quarterOf(first.week),
    contributor: contributor.id,
    browser: contributor.browser,
    revision,
    made: today,
    settings,
    precision: { right: precision.right, judged: precision.judged },
    weeks: sorted,
  };
}
