import type { TeamFigures } from '../utils/report/figures';
import { figuresSchema } from '../utils/report/figures';
import type { TeamRules } from '../utils/report/held';
import { type AnswerRow, type Engine, literal } from './engine';

/**
 * A team's figures as the warehouse shows them, in the shape of the team page's own: what that page makes of the same
 * reports. Read from `retyped_reporting` alone. The page takes the file in, and everything that it can export.
 */
export async function figuresOf(
  engine: Pick<Engine, 'rows'>,
  { id, name, floor }: TeamRules,
  today: string,
): Promise<TeamFigures> {
  const read = async (view: string) =>
    engine.rows(`SELECT * FROM retyped_reporting.${view} WHERE team = ${literal(id)}`);
  const views = await Promise.all(VIEWS.map(async (view) => [view, await read(view)] as const));
  const all = Object.fromEntries(views) as Record<(typeof VIEWS)[number], readonly AnswerRow[]>;
  const floors = all.closings.map((row) => Number(row.least_contributors));
  return figuresSchema.parse({
    format: 'retyped-team-figures',
    version: 1,
    teams: [{ id, name }],
    floor: Math.max(floor, ...floors),
    made: today,
    weeks: sorted(all.weeks, 'week').map((week) => {
      const here = (view: (typeof VIEWS)[number]) => all[view].filter((row) => row.week === week.week);
      return {
        week: week.week,
        contributors: week.contributors,
        personDays: week.person_days,
        flows: largest(
          here('flows').map((flow) => flowOf(flow, here)),
          ['fields'],
          ['from', 'to'],
        ),
        tools: largest(
          here('tools').map((tool) => toolOf(tool, here)),
          ['entries'],
          ['tool'],
        ),
        departments: largest(
          here('week_departments').map(({ department, contributors, person_days }) => ({
            department,
            contributors,
            personDays: person_days,
          })),
          ['personDays'],
          ['department'],
        ),
        hidden: { flows: week.hidden_flows, tools: week.hidden_tools },
      };
    }),
    quarters: sorted(all.quarters, 'quarter').map((quarter) => {
      const here = (view: (typeof VIEWS)[number]) =>
        all[view].filter((row) => row.quarter === quarter.quarter);
      return {
        quarter: quarter.quarter,
        contributors: quarter.contributors,
        flows: sorted(here('quarter_flows'), 'from_tool', 'to_tool').map((flow) => ({
          from: flow.from_tool,
          to: flow.to_tool,
          contributors: flow.contributors,
          reasons: largest(
            here('quarter_reasons')
              .filter(sameEnds(flow))
              .map(({ answer, times }) => ({ answer, times })),
            ['times'],
            ['answer'],
          ),
          disagreeing: flow.disagreeing,
          intended: flow.intended,
        })),
        tools: sorted(here('quarter_tools'), 'tool').map(
          ({ tool, contributors, repeats, lookups, unknown, partial }) => ({
            tool,
            contributors,
            repeats,
            lookups,
            unknown,
            partial,
          }),
        ),
        precision:
          Number(quarter.judges) > 0 ? { right: quarter.judged_right, judged: quarter.judged } : null,
      };
    }),
  });
}

const VIEWS = [
  'closings',
  'weeks',
  'week_departments',
  'flows',
  'flow_fields',
  'flow_methods',
  'flow_types',
  'flow_departments',
  'tools',
  'tool_types',
  'tool_departments',
  'quarters',
  'quarter_flows',
  'quarter_reasons',
  'quarter_tools',
] as const;
type Here = (view: (typeof VIEWS)[number]) => readonly AnswerRow[];

const sameEnds = (flow: AnswerRow) => (row: AnswerRow) =>
  row.from_tool === flow.from_tool && row.to_tool === flow.to_tool;

function flowOf(flow: AnswerRow, here: Here) {
  const own = (view: (typeof VIEWS)[number]) => here(view).filter(sameEnds(flow));
  return {
    from: flow.from_tool,
    to: flow.to_tool,
    ...amountsOf(flow),
    map: largest(
      own('flow_fields').map((row) => ({
        from: side(row.from_kind, row.from_label),
        to: side(row.to_kind, row.to_label),
        contributors: row.contributors,
        fields: row.fields,
      })),
      ['fields'],
      [],
    ),
    mapRest: flow.map_rest,
    methods: largest(
      own('flow_methods').map(({ method, fields }) => ({ method, fields })),
      ['fields'],
      ['method'],
    ),
    methodsRest: flow.methods_rest,
    types: largest(
      own('flow_types').map(({ from_type, to_type, records }) => ({ from: from_type, to: to_type, records })),
      ['records'],
      ['from', 'to'],
    ),
    typesRest: flow.types_rest,
    departments: largest(
      own('flow_departments').map((row) => ({ department: row.department, ...amountsOf(row) })),
      ['records'],
      ['department'],
    ),
  };
}

const amountsOf = ({ contributors, records, fields, hands_on, round_trip }: AnswerRow) => ({
  contributors,
  records,
  fields,
  handsOn: hands_on,
  roundTrip: round_trip,
});

const side = (kind: AnswerRow[string] = null, label: AnswerRow[string] = null) => ({
  kind,
  ...(label ? { label } : {}),
});

function toolOf(tool: AnswerRow, here: Here) {
  const own = (view: (typeof VIEWS)[number]) => here(view).filter((row) => row.tool === tool.tool);
  return {
    tool: tool.tool,
    contributors: tool.contributors,
    entries: tool.entries,
    records: tool.records,
    types: largest(
      own('tool_types').map(({ type, records }) => ({ type, records })),
      ['records'],
      ['type'],
    ),
    typesRest: tool.types_rest,
    departments: largest(
      own('tool_departments').map(({ department, contributors, entries, records }) => ({
        department,
        contributors,
        entries,
        records,
      })),
      ['entries'],
      ['department'],
    ),
  };
}

/** Rows in the order of some of their words. */
function sorted(rows: readonly AnswerRow[], ...names: readonly string[]): readonly AnswerRow[] {
  return largest(rows, [], names);
}

/** Rows with the largest first, equal ones by their words. */
function largest<T extends object>(
  rows: readonly T[],
  amounts: readonly (keyof T & string)[],
  names: readonly (keyof T & string)[],
): readonly T[] {
  const word = (row: T) =>
    names.length > 0 ? names.map((name) => row[name]).join(' ') : JSON.stringify(row);
  return [...rows].sort((x, y) => {
    for (const name of amounts) if (x[name] !== y[name]) return Number(y[name]) - Number(x[name]);
    return word(x) < word(y) ? -1 : 1;
  });
}
