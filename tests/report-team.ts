import { quarterOf, weeksUpTo } from '../utils/calendar';
import type { FieldKind, RecordType, ToolId, Week } from '../utils/model';
import type { Edition } from '../utils/report/held';
import type { Report, ReportFlow, ReportTool, ReportWeek } from '../utils/report/schema';
import { seeded } from './random';
import { idOf, LATER, RULES } from './report-maker';

/** One of the flows of a made-up company: who carries it, how many records in a week, which fields of them. */
interface Habit {
  readonly from: string;
  readonly to: string;
  readonly departments: readonly string[];
  readonly records: number;
  readonly types: readonly [RecordType, RecordType];
  readonly fields: readonly (readonly [FieldKind, FieldKind])[];
  readonly secondsPerField: number;
}

const HABITS: readonly Habit[] = [
  {
    from: 'salesforce',
    to: 'zendesk',
    departments: ['Sales', 'Support'],
    records: 9,
    types: ['contact', 'ticket'],
    fields: [
      ['email', 'email'],
      ['fullName', 'fullName'],
      ['phone', 'phone'],
      ['company', 'company'],
    ],
    secondsPerField: 7,
  },
  {
    from: 'salesforce',
    to: 'quickbooks-online',
    departments: ['Sales', 'Finance'],
    records: 6,
    types: ['deal', 'invoice'],
    fields: [
      ['company', 'company'],
      ['street', 'street'],
      ['city', 'city'],
      ['postalCode', 'postalCode'],
      ['money', 'money'],
      ['vat', 'vat'],
    ],
    secondsPerField: 9,
  },
  {
    from: 'zendesk',
    to: 'jira',
    departments: ['Support'],
    records: 5,
    types: ['ticket', 'task'],
    fields: [
      ['subject', 'subject'],
      ['id', 'id'],
    ],
    secondsPerField: 11,
  },
  {
    from: 'pandadoc',
    to: 'salesforce',
    departments: ['Sales'],
    records: 2,
    types: ['order', 'deal'],
    fields: [
      ['money', 'money'],
      ['date', 'date'],
    ],
    secondsPerField: 8,
  },
];
const DEPARTMENTS = ['Sales', 'Support', 'Finance'] as const;

/**
 * A made-up company's reports: one for each person and quarter.
 * @param share by how much a habit is practised in a week; 1 unless told
 */
export function companyReports(
  people: number,
  weeks: number,
  {
    seed = 1,
    last = '2026-W50' as Week,
    share = () => 1,
  }: { seed?: number; last?: Week; share?: (week: Week, flow: string) => number } = {},
): Report[] {
  const all = weeksUpTo(last, weeks);
  const quarters = Map.groupBy(all, quarterOf);
  return Array.from({ length: people }, (_, person) => {
    const random = seeded(seed * 1_000_003 + person);
    const department = DEPARTMENTS[person % DEPARTMENTS.length] ?? 'Sales';
    return [...quarters].map(([quarter, own]): Report => {
      const who = `${quarter.slice(2)}-${person}`;
      return {
        format: 'retyped-report',
        version: 1,
        id: idOf(`r-${who}`),
        team: RULES.id,
        department,
        floor: RULES.floor,
        quarter,
        contributor: idOf(`c-${who}`),
        browser: idOf(`b-${who}`),
        revision: 1,
        made: '2026-12-14',
        settings: { app: '0.1.0', retentionDays: 90, pill: 'show', survey: true, spotCheck: true },
        precision: { right: 4, judged: person % 20 === 0 ? 5 : 4 },
        weeks: own.map((week) => weekOfPerson(week, department, random, share)),
      };
    });
  }).flat();
}

function weekOfPerson(
  week: Week,
  department: string,
  random: () => number,
  share: (week: Week, flow: string) => number,
): ReportWeek {
  const flows = HABITS.filter((habit) => habit.departments.includes(department)).flatMap((habit) => {
    const most = habit.records * share(week, `${habit.from} ${habit.to}`);
    const records = Math.round(most * (0.5 + random()));
    return records > 0 ? [flowOfHabit(habit, records, random)] : [];
  });
  const days = random() < 0.1 ? 3 : 5;
  const names = [...new Set(flows.flatMap(({ from, to }) => [from, to]))].sort();
  return {
    week,
    days,
    flows: flows.sort((a, b) => (`${a.from} ${a.to}` < `${b.from} ${b.to}` ? -1 : 1)),
    tools: names.map((tool) => toolOfWeek(tool, flows, days)),
  };
}

function flowOfHabit(habit: Habit, records: number, random: () => number): ReportFlow {
  const fields = records * habit.fields.length;
  const pasted = Math.floor(fields * 0.3 * random());
  const handsOn = fields * habit.secondsPerField;
  return {
    from: habit.from as ToolId,
    to: habit.to as ToolId,
    records,
    fields,
    handsOn,
    roundTrip: Math.round(handsOn * (1.4 + random())),
    map: habit.fields.map(([from, to]) => ({ from: { kind: from }, to: { kind: to }, fields: records })),
    types: [{ from: habit.types[0], to: habit.types[1], records }],
    methods: { ...(pasted > 0 ? { pasted } : {}), typed: fields - pasted },
    disagreeing: random() < 0.4 ? 1 : 0,
    intended: 0,
    answers: random() < 0.3 ? { noIntegration: 1 } : random() < 0.1 ? { broken: 1 } : {},
  };
}

function toolOfWeek(tool: ToolId, flows: readonly ReportFlow[], days: number): ReportTool {
  const into = flows.filter(({ to }) => to === tool);
  const out = flows.filter(({ from }) => from === tool);
  const records =
    Math.ceil(sum(into.map((flow) => flow.records)) * 1.3) + Math.max(0, ...out.map((flow) => flow.records));
  const type = into[0]?.types[0]?.to ?? out[0]?.types[0]?.from ?? 'unknown';
  return {
    tool,
    entries: records * 5,
    records,
    days,
    types: { [type]: records },
    unknown: Math.floor(records / 4),
    partial: 0,
    repeats: 0,
    lookups: 2,
  };
}

const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);

/** Every week closed once, with all its reports. */
export function closeAll(reports: readonly Report[]): readonly Edition[] {
  const weeks = new Map<Week, string[]>();
  for (const { id, weeks: own } of reports)
    for (const { week } of own) {
      const ids = weeks.get(week);
      if (ids) ids.push(id);
      else weeks.set(week, [id]);
    }
  return [...weeks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([week, ids]) => ({ week, day: LATER, reports: ids }));
}
