import { quarterOf } from '../utils/calendar';
import type { ToolId, Week } from '../utils/model';
import type { Edition, Held, TeamRules } from '../utils/report/held';
import type { Report, ReportFlow, ReportTool, ReportWeek } from '../utils/report/schema';

export const RULES: TeamRules = { id: 'team-of-the-test', name: 'Revenue', floor: 5 };
export const WEEK = '2026-W45' as Week;
/** A day on which every week of these tests is long over. */
export const LATER = '2027-02-01';

/** Sixteen characters from a name, as ids have. */
export const idOf = (name: string): string =>
  name
    .replace(/[^\w-]/g, '-')
    .padEnd(16, '_')
    .slice(0, 16);

/** A flow of so many records of four fields each, all typed, in a minute each. */
export function flowOf(
  from: string,
  to: string,
  records: number,
  more: Partial<ReportFlow> = {},
): ReportFlow {
  const fields = records * 4;
  return {
    from: from as ToolId,
    to: to as ToolId,
    records,
    fields,
    handsOn: records * 40,
    roundTrip: records * 60,
    map: [
      { from: { kind: 'email' }, to: { kind: 'email' }, fields: records * 2 },
      { from: { kind: 'company' }, to: { kind: 'company' }, fields: records * 2 },
    ],
    types: [{ from: 'contact', to: 'ticket', records }],
    methods: { typed: fields },
    disagreeing: 0,
    intended: 0,
    answers: {},
    ...more,
  };
}

/** A tool of a week with contacts alone, five entries each. */
export function toolOf(
  tool: string,
  records: number,
  more: Partial<Omit<ReportTool, 'tool'>> = {},
): ReportTool {
  return {
    tool: tool as ToolId,
    entries: records * 5,
    records,
    days: 5,
    types: { contact: records },
    unknown: 0,
    partial: 0,
    repeats: 0,
    lookups: 0,
    ...more,
  };
}

/** A week of five days with these flows and tools. */
export function weekWith(
  flows: readonly ReportFlow[],
  tools: readonly ReportTool[] = [],
  week: Week = WEEK,
): ReportWeek {
  return { week, days: 5, tools: [...tools], flows: [...flows] };
}

let made = 0;

/** One person's report. */
export function reportOf(who: string, weeks: readonly ReportWeek[], more: Partial<Report> = {}): Report {
  made += 1;
  return {
    format: 'retyped-report',
    version: 1,
    id: idOf(`r${made}-${who}`),
    team: RULES.id,
    floor: 5,
    quarter: quarterOf(weeks[0]?.week ?? WEEK),
    contributor: idOf(who),
    browser: idOf(`${who}-1`),
    revision: 1,
    made: '2026-11-22',
    settings: { app: '0.1.0', retentionDays: 90, pill: 'show', survey: true, spotCheck: true },
    precision: { right: 0, judged: 0 },
    weeks: [...weeks],
    ...more,
  };
}

/** What a team holds of these reports. */
export const heldOf = (reports: readonly Report[]): Held =>
  new Map(reports.map((report) => [report.id, report]));

/** One closing of a week with these reports, whatever the rules would say. */
export const editionOf = (reports: readonly Report[], week: Week = WEEK): Edition => ({
  week,
  day: LATER,
  reports: reports.map(({ id }) => id),
});
