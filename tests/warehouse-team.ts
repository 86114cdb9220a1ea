import { weeksUpTo } from '../utils/calendar';
import type { FieldKind, RecordType, Week } from '../utils/model';
import type { Report, ReportFlow, ReportTool, ReportWeek } from '../utils/report/schema';
import { seeded } from './random';
import { flowOf, idOf, reportOf, toolOf } from './report-maker';

/** Reports that arrive on one day. */
export interface Arrival {
  readonly day: string;
  readonly reports: readonly Report[];
}

const FLOWS = [
  ['salesforce', 'zendesk'],
  ['zendesk', 'jira'],
  ['salesforce', 'quickbooks-online'],
] as const;
const DEPARTMENTS = ['Sales', 'Support', 'Legal', undefined] as const;
const KINDS: readonly FieldKind[] = ['email', 'phone', 'company', 'street'];
const TYPES: readonly RecordType[] = ['contact', 'ticket', 'invoice'];

/**
 * A team as a floor has trouble with it: about as many people as the floor in many cells, some who hold most of a cell,
 * second browsers, departments of one, people who were promised more, latecomers and corrections, over two quarters.
 */
export function troublesomeTeam(seed: number): readonly Arrival[] {
  const random = seeded(seed);
  const below = (n: number) => Math.floor(random() * n);
  const people = 5 + below(14);
  const weeks = weeksUpTo('2027-W02' as Week, 4);
  const careful = random() < 0.3 ? below(people) : -1;
  const departments = Array.from({ length: people }, () => DEPARTMENTS[below(4)]);
  let n = 0;
  const report = (person: number, browser: number, revision: number, own: readonly ReportWeek[]): Report => {
    n += 1;
    const department = departments[person];
    const judged = below(6);
    return reportOf(`p${person}`, own, {
      id: idOf(`w${seed}-${n}-${person}`),
      browser: idOf(`p${person}-${browser}`),
      revision,
      floor: person === careful ? 7 : 5,
      precision: { judged, right: below(judged + 1) },
      ...(department === undefined ? {} : { department }),
    });
  };
  const week = (name: Week): ReportWeek => {
    const flows = FLOWS.flatMap(([from, to]) => (random() < 0.6 ? [flow(from, to, random)] : []));
    const tools = ['jira', 'quickbooks-online', 'zendesk'].flatMap((tool) =>
      random() < 0.7 ? [toolWeek(tool, random)] : [],
    );
    return { week: name, days: below(8), flows: flows.sort(byEnds), tools };
  };
  const arrivals: Arrival[] = weeks.map((name, i) => ({
    day: `2027-0${1 + Math.floor(i / 4)}-${String(20 + i)}`,
    reports: Array.from({ length: people }, (_, person) => person).flatMap((person) => [
      ...(random() < 0.85 ? [report(person, 1, i + 1, [week(name)])] : []),
      ...(random() < 0.2 ? [report(person, 2, i + 1, [week(name)])] : []),
    ]),
  }));
  const corrections = Array.from({ length: people }, (_, person) => person).flatMap((person) =>
    random() < 0.7 ? [report(person, 1, 10, [week(weeks[1] ?? ('' as Week))])] : [],
  );
  const late = Array.from({ length: 7 }, (_, i) =>
    report(people + i, 1, 10, [week(weeks[1] ?? ('' as Week))]),
  );
  return [
    ...arrivals,
    { day: '2027-02-10', reports: [...corrections, ...late.slice(0, 3)] },
    { day: '2027-02-11', reports: late.slice(3) },
  ];
}

const byEnds = (x: ReportFlow, y: ReportFlow) => (`${x.from} ${x.to}` < `${y.from} ${y.to}` ? -1 : 1);

function flow(from: string, to: string, random: () => number): ReportFlow {
  const below = (n: number) => Math.floor(random() * n);
  // Now and then somebody carries more than all the others together.
  const records = random() < 0.06 ? 400 : below(25);
  if (records === 0) return flowOf(from, to, 0, { map: [], types: [], methods: {}, intended: 1 + below(4) });
  const fields = records * 4;
  const handsOn = records * (10 + below(60));
  const pasted = below(fields);
  const kinds = KINDS.filter(() => random() < 0.7);
  const types = TYPES.filter(() => random() < 0.5);
  return flowOf(from, to, records, {
    fields,
    handsOn,
    roundTrip: handsOn + below(9000),
    map: kinds.map((kind) => ({
      from: kind === 'email' ? { kind, label: 'Email' } : { kind },
      to: { kind },
      fields: 1 + below(Math.max(1, Math.floor(fields / 4) - 1)),
    })),
    types: types
      .map((type) => ({ from: type, to: 'ticket' as const, records: 1 + below(Math.floor(records / 3)) }))
      .slice(0, records > 3 ? 3 : 1),
    methods: {
      ...(pasted > 0 ? { pasted } : {}),
      ...(fields - pasted > 0 ? { typed: fields - pasted } : {}),
    },
    disagreeing: below(3),
    intended: below(2),
    answers: random() < 0.5 ? { noIntegration: 1 + below(2) } : { broken: 1 },
  });
}

function toolWeek(tool: string, random: () => number): ReportTool {
  const below = (n: number) => Math.floor(random() * n);
  const records = below(30);
  return toolOf(tool, records, {
    days: 0,
    types: records > 2 ? { contact: 1 + below(records - 2), ticket: 1 } : {},
    unknown: Math.min(records, below(3)),
    partial: random() < 0.2 && records > 0 ? 1 : 0,
    repeats: random() < 0.5 && records > 0 ? 1 : 0,
    lookups: below(4),
  });
}
