import { endOf } from '../calendar';
import type { Held, TeamRules } from './held';
import { type Refusal, Refused } from './read';
import type { Report } from './schema';
import { openReport } from './seal';

/** A file that a manager dropped. */
export interface DroppedFile {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

/** What became of one file. */
export type Outcome =
  | { readonly file: string; readonly kind: 'added' | 'corrected'; readonly report: Report }
  | { readonly file: string; readonly kind: 'refused'; readonly reason: Refusal; readonly where: string };

/** No report of Retyped is older. */
export const FIRST_WEEK = '2026-W01';

/** Reports in memory while files are imported: found by id, and by the browser that made them. */
export class Shelf {
  readonly #held = new Map<string, Report>();
  readonly #browsers = new Map<string, Report[]>();

  constructor(reports: Iterable<Report> = []) {
    for (const report of reports) this.add(report);
  }

  get held(): Held {
    return this.#held;
  }

  add(report: Report): void {
    this.#held.set(report.id, report);
    const browser = this.#browsers.get(browserOf(report));
    if (browser) browser.push(report);
    else this.#browsers.set(browserOf(report), [report]);
  }

  /** What the same browser reported before. */
  before(report: Report): readonly Report[] {
    return this.#browsers.get(browserOf(report)) ?? [];
  }
}

const browserOf = ({ contributor, browser }: Report) => `${contributor} ${browser}`;

/**
 * Opens dropped files one after the other, puts what may be taken on the shelf and says what became of each. A refused
 * file changes nothing. Only one file is in memory at a time.
 */
export async function* importing(
  files: Iterable<DroppedFile> | AsyncIterable<DroppedFile>,
  rules: TeamRules,
  identity: string,
  shelf: Shelf,
  today: string,
): AsyncGenerator<Outcome, void, undefined> {
  for await (const file of files) {
    try {
      const report = await openReport(await file.bytes(), identity);
      const kind = admissionOf(report, rules, shelf, today);
      shelf.add(report);
      yield { file: file.name, kind, report };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      yield { file: file.name, kind: 'refused', reason: error.reason, where: error.where };
    }
  }
}

/** Whether a report is new or corrects one that is there; throws a {@link Refused} when it may not be taken. */
export function admissionOf(
  report: Report,
  rules: TeamRules,
  shelf: Shelf,
  today: string,
): 'added' | 'corrected' {
  if (report.team !== rules.id) throw new Refused('otherTeam');
  if (shelf.held.has(report.id)) throw new Refused('duplicate');
  for (const { week } of report.weeks)
    if (week < FIRST_WEEK || endOf(week) > today) throw new Refused('otherWeek', week);
  const weeks = new Set(report.weeks.map(({ week }) => week));
  const overlapping = shelf.before(report).filter((other) => other.weeks.some(({ week }) => weeks.has(week)));
  if (overlapping.some(({ revision }) => revision === report.revision)) throw new Refused('conflict');
  const later = overlapping.filter(({ revision }) => revision > report.revision);
  const superseded = new Set(later.flatMap((other) => other.weeks.map(({ week }) => week)));
  if (superseded.isSupersetOf(weeks)) throw new Refused('superseded');
  return overlapping.length > 0 ? 'corrected' : 'added';
}
