import { quarterOf } from '../calendar';
import type { Week } from '../model';
import {
  FIGURES_FORMAT,
  FIGURES_VERSION,
  type TeamFigures,
  type TeamQuarter,
  type TeamWeek,
} from './figures';
import { type Edition, floorOf, type Held, peopleOf, type TeamRules } from './held';
import { QuarterBook } from './quarter-book';
import type { Report } from './schema';
import { runAtOnce, type Steps } from './steps';
import { WeekBook } from './week-book';

/**
 * A team's figures: the only way from reports to anything that is shown. Depends on the reports, the closings in their
 * order, and the rules, and on nothing else.
 * @param today calendar day, written into the figures
 */
export function publish(
  rules: TeamRules,
  held: Held,
  editions: readonly Edition[],
  today: string,
): TeamFigures {
  return runAtOnce(publishing(rules, held, editions, today));
}

/** The same in steps of a few milliseconds each. */
export function* publishing(
  rules: TeamRules,
  held: Held,
  editions: readonly Edition[],
  today: string,
): Steps<TeamFigures> {
  const books = new Map<Week, WeekBook>();
  const quarters = new Map<string, QuarterBook>();
  const quarterFloors = new Map<string, number>();
  const counted = new Map<Week, Report[]>();
  let floor = rules.floor;
  for (const [i, edition] of editions.entries()) {
    const reports = counted.get(edition.week) ?? [];
    for (const id of edition.reports) {
      const report = held.get(id);
      if (report) reports.push(report);
    }
    counted.set(edition.week, reports);
    yield i / editions.length;
    const people = yield* at(i / editions.length, peopleOf(edition.week, reports));
    const needed = floorOf(rules, reports);
    floor = Math.max(floor, needed);
    yield i / editions.length;
    const book = books.get(edition.week) ?? new WeekBook(edition.week);
    books.set(edition.week, book);
    yield* at(i / editions.length, book.show(people, needed));
    const quarter = quarterOf(edition.week);
    const quarterBook = quarters.get(quarter) ?? new QuarterBook(quarter);
    quarters.set(quarter, quarterBook);
    // Whoever reported another week of the quarter is in its figures too: their floor holds as well.
    const quarterFloor = Math.max(needed, quarterFloors.get(quarter) ?? 0);
    quarterFloors.set(quarter, quarterFloor);
    yield* at(i / editions.length, quarterBook.show(edition.week, people, newest(reports), quarterFloor));
  }
  const weeks = [...books.values()].sort((a, b) => (a.week < b.week ? -1 : 1));
  const shownWeeks: TeamWeek[] = [];
  for (const book of weeks) {
    shownWeeks.push(book.figures());
    yield 1;
  }
  const shownQuarters: TeamQuarter[] = [];
  for (const book of [...quarters.values()].sort((a, b) => (a.quarter < b.quarter ? -1 : 1))) {
    const isIn = ({ week }: { readonly week: Week }) => quarterOf(week) === book.quarter;
    shownQuarters.push(yield* at(1, book.figures(weeks.filter(isIn), shownWeeks.filter(isIn))));
  }
  return {
    format: FIGURES_FORMAT,
    version: FIGURES_VERSION,
    teams: [{ id: rules.id, name: rules.name }],
    floor,
    made: today,
    weeks: shownWeeks,
    quarters: shownQuarters,
  };
}

/** Steps that tell no progress of their own, at the share of the work where they stand. */
function* at<T>(share: number, steps: Generator<void, T, undefined>): Steps<T> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    yield share;
  }
}

/** Each browser's newest report of those that count. */
function newest(reports: readonly Report[]): readonly Report[] {
  const browsers = new Map<string, Report>();
  for (const report of reports) {
    const key = `${report.contributor} ${report.browser}`;
    const before = browsers.get(key);
    if (!before || before.revision < report.revision) browsers.set(key, report);
  }
  return [...browsers.values()];
}
