import type { ToolId } from '../utils/model';
import type { TeamFigures } from '../utils/report/figures';
import { publish } from '../utils/report/publish';
import { rankGaps } from '../utils/report/rank';
import { heldOf, LATER, RULES } from './report-maker';
import { closeAll, companyReports } from './report-team';

/** A tool's id. */
export const id = (name: string) => name as ToolId;

/** Floored figures of a made-up company. */
export const figuresOf = (...[people, weeks, more]: Parameters<typeof companyReports>): TeamFigures => {
  const reports = companyReports(people, weeks, more);
  return publish(RULES, heldOf(reports), closeAll(reports), LATER);
};

/** Of thirty people over twelve weeks. */
export const figures = figuresOf(30, 12);
export const RATE = { rate: { amount: 60, currency: 'EUR' }, daysPerQuarter: 60 };
export const gaps = rankGaps(figures, RATE);
const [first] = gaps;
if (!first) throw new Error('the company has gaps');
export const top = first;
