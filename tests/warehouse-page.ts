import type { TeamFigures } from '../utils/report/figures';
import { closeWeek, type Edition, statusOf, type TeamRules } from '../utils/report/held';
import { publish } from '../utils/report/publish';
import type { Report } from '../utils/report/schema';
import { RULES } from './report-maker';

/** The team page of a manager who closes what can be closed whenever reports came. */
export class TeamPage {
  readonly #rules: TeamRules;
  readonly #held = new Map<string, Report>();
  readonly #editions: Edition[] = [];

  constructor(rules: TeamRules = RULES) {
    this.#rules = rules;
  }

  take(reports: readonly Report[], day: string): TeamFigures {
    for (const report of reports) this.#held.set(report.id, report);
    for (const { week } of statusOf(this.#rules, this.#held, this.#editions, day)) {
      const edition = closeWeek(this.#rules, this.#held, this.#editions, week, day);
      if (edition) this.#editions.push(edition);
    }
    return publish(this.#rules, this.#held, this.#editions, day);
  }
}
