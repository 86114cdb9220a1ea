import { daysBetween, endOf } from '../calendar';
import type { Week } from '../model';
import type { Report, ReportWeek } from './schema';

/** The reports a team holds, by id. */
export type Held = ReadonlyMap<string, Report>;

/**
 * A closing of a week: from this day on these reports count in it. The first one freezes the week; what comes later, or
 * corrects it, waits for the next, and each changes a figure only where at least the floor's number of people change.
 * Never altered or removed once made, since figures were shown by it.
 */
export interface Edition {
  readonly week: Week;
  readonly day: string;
  readonly reports: readonly string[];
}

/** What a team is, to those who merge its reports. */
export interface TeamRules {
  readonly id: string;
  readonly name: string;
  readonly floor: number;
}

/** One person's share of one week, from all their browsers. */
export interface PersonWeek {
  readonly who: string;
  readonly department?: string;
  /** One for each browser. */
  readonly parts: readonly ReportWeek[];
}

/** Days after the end of a week in which reports are waited for, unless the manager closes it by hand. */
export const GRACE_DAYS = 7;

/** People handled between two breaths. */
const AT_ONCE = 500;

/**
 * Who reported a week, after some of the reports: of one browser's reports the highest revision holds. In steps.
 * @param reports in the order in which they were admitted
 */
export function* peopleOf(
  week: Week,
  reports: Iterable<Report>,
): Generator<void, ReadonlyMap<string, PersonWeek>, undefined> {
  const newest = new Map<string, { report: Report; part: ReportWeek }>();
  let done = 0;
  for (const report of reports) {
    done += 1;
    if (done % AT_ONCE === 0) yield;
    const part = report.weeks.find((one) => one.week === week);
    if (!part) continue;
    const key = `${report.contributor} ${report.browser}`;
    const before = newest.get(key);
    if (!before || before.report.revision < report.revision) newest.set(key, { report, part });
  }
  const people = new Map<string, PersonWeek>();
  for (const { report, part } of newest.values()) {
    done += 1;
    if (done % AT_ONCE === 0) yield;
    const before = people.get(report.contributor);
    const department = report.department ?? before?.department;
    people.set(report.contributor, {
      who: report.contributor,
      ...(department === undefined ? {} : { department }),
      parts: before ? [...before.parts, part] : [part],
    });
  }
  return people;
}

/** The floor that holds for some reports: the team's, or the highest that any of their people was promised. */
export function floorOf(rules: TeamRules, reports: Iterable<Report>): number {
  let floor = rules.floor;
  for (const report of reports) floor = Math.max(floor, report.floor);
  return floor;
}

/** How a week stands. */
export interface WeekStatus {
  readonly week: Week;
  /** People whose reports count already. */
  readonly counted: number;
  /** People whose reports, or corrections, wait. */
  readonly waiting: number;
  /** How many have to wait together before they may count. */
  readonly needed: number;
  readonly isOver: boolean;
  /** Over, and enough wait. */
  readonly canClose: boolean;
  /** It can close and its time of waiting for more is up. */
  readonly isDue: boolean;
}

/** Every week that some report speaks of, in order. */
export function statusOf(
  rules: TeamRules,
  held: Held,
  editions: readonly Edition[],
  today: string,
): readonly WeekStatus[] {
  const weeks = new Map<Week, Report[]>();
  for (const report of held.values())
    for (const { week } of report.weeks) {
      const list = weeks.get(week);
      if (list) list.push(report);
      else weeks.set(week, [report]);
    }
  return [...weeks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([week, reports]) => {
      const known = new Set(editions.flatMap((edition) => (edition.week === week ? edition.reports : [])));
      const late = reports.filter(({ id }) => !known.has(id));
      const waiting = new Set(late.map(({ contributor }) => contributor)).size;
      const counted = new Set(reports.filter(({ id }) => known.has(id)).map(({ contributor }) => contributor))
        .size;
      const needed = floorOf(rules, reports);
      const isOver = endOf(week) <= today;
      const canClose = isOver && waiting >= needed;
      const isDue = canClose && daysBetween(endOf(week), today) >= GRACE_DAYS;
      return { week, counted, waiting, needed, isOver, canClose, isDue };
    });
}

/**
 * Closes a week, or admits what came since as one batch; undefined when it is not over or too few people wait.
 */
export function closeWeek(
  rules: TeamRules,
  held: Held,
  editions: readonly Edition[],
  week: Week,
  today: string,
): Edition | undefined {
  const [status] = statusOf(rules, held, editions, today).filter((one) => one.week === week);
  if (!status?.canClose) return undefined;
  const known = new Set(editions.flatMap((edition) => (edition.week === week ? edition.reports : [])));
  const late = [...held.values()].filter(
    ({ id, weeks }) => !known.has(id) && weeks.some((one) => one.week === week),
  );
  return { week, day: today, reports: late.map(({ id }) => id).sort() };
}
