import { quarterOf } from '../../calendar';
import type { ToolId } from '../../model';
import { toolById } from '../../tools';
import type { FirstSeen, NewTool, NewToolFlow } from '../entering';
import type { FieldCell, FlowCell, TeamFigures, TeamWeek } from '../figures';
import type { Gap } from '../gap';

/** What a column holds: 64-bit integers, doubles, or text; any of them may be null. */
export type ColumnType = 'integer' | 'number' | 'text';
export type Value = string | number | null;

/** A table as every tabular export writes it: columns in order, each with a type, so that readers need not guess. */
export interface ExportTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
  readonly rows: readonly (readonly Value[])[];
}

/** A tool's name as its vendor writes it; its id when the catalogue lacks it. */
export const toolName = (tool: ToolId): string => toolById(tool)?.name ?? tool;

interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly of: (row: Row) => Value;
}

function tableOf<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): ExportTable {
  return {
    name,
    columns: columns.map((column) => ({ name: column.name, type: column.type })),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
  };
}

const text = <Row>(name: string, of: (row: Row) => string | null): Column<Row> => ({
  name,
  type: 'text',
  of,
});
const integer = <Row>(name: string, of: (row: Row) => number | null): Column<Row> => ({
  name,
  type: 'integer',
  of,
});
const number = <Row>(name: string, of: (row: Row) => number | null): Column<Row> => ({
  name,
  type: 'number',
  of,
});

interface FieldRow {
  readonly week: TeamWeek;
  readonly flow: FlowCell;
  /** Absent on the row of what the map leaves, and then the fields are these. */
  readonly pair?: FieldCell;
  readonly fields: number;
}

const FIELD_COLUMNS: readonly Column<FieldRow>[] = [
  text('week', ({ week }) => week.week),
  text('quarter', ({ week }) => quarterOf(week.week)),
  text('from_tool', ({ flow }) => flow.from),
  text('to_tool', ({ flow }) => flow.to),
  text('from_kind', ({ pair }) => pair?.from.kind ?? null),
  text('from_label', ({ pair }) => pair?.from.label ?? null),
  text('to_kind', ({ pair }) => pair?.to.kind ?? null),
  text('to_label', ({ pair }) => pair?.to.label ?? null),
  integer('fields', ({ fields }) => fields),
  integer('people', ({ pair }) => pair?.contributors ?? null),
  integer('flow_people', ({ flow }) => flow.contributors),
  integer('flow_records', ({ flow }) => flow.records),
  integer('flow_fields', ({ flow }) => flow.fields),
  integer('flow_hands_on_s', ({ flow }) => flow.handsOn),
  integer('flow_round_trip_s', ({ flow }) => flow.roundTrip),
  integer('team_people', ({ week }) => week.contributors),
  integer('team_person_days', ({ week }) => week.personDays),
];

/**
 * One row for each week, flow and pair of fields, and one with null kinds for what the pairs leave of the flow. The
 * columns that begin with `flow_` and `team_` repeat on each row of their flow and week: take them once.
 */
export function fieldTable({ weeks }: TeamFigures): ExportTable {
  const rows = weeks.flatMap((week) =>
    week.flows.flatMap((flow): FieldRow[] => [
      ...flow.map.map((pair) => ({ week, flow, pair, fields: pair.fields })),
      ...(flow.mapRest > 0 || flow.map.length === 0 ? [{ week, flow, fields: flow.mapRest }] : []),
    ]),
  );
  return tableOf('fields', FIELD_COLUMNS, rows);
}

/** One row for each week and flow. */
export function flowTable({ weeks }: TeamFigures): ExportTable {
  const rows = weeks.flatMap((week) => week.flows.map((flow) => ({ week, flow })));
  const columns: readonly Column<(typeof rows)[number]>[] = [
    text('week', ({ week }) => week.week),
    text('quarter', ({ week }) => quarterOf(week.week)),
    text('from_tool', ({ flow }) => flow.from),
    text('from_name', ({ flow }) => toolName(flow.from)),
    text('to_tool', ({ flow }) => flow.to),
    text('to_name', ({ flow }) => toolName(flow.to)),
    integer('people', ({ flow }) => flow.contributors),
    integer('records', ({ flow }) => flow.records),
    integer('fields', ({ flow }) => flow.fields),
    integer('hands_on_s', ({ flow }) => flow.handsOn),
    integer('round_trip_s', ({ flow }) => flow.roundTrip),
    integer('team_people', ({ week }) => week.contributors),
    integer('team_person_days', ({ week }) => week.personDays),
  ];
  return tableOf('flows', columns, rows);
}

/** One row for each week and tool. */
export function toolTable({ weeks }: TeamFigures): ExportTable {
  const rows = weeks.flatMap((week) => week.tools.map((tool) => ({ week, tool })));
  const columns: readonly Column<(typeof rows)[number]>[] = [
    text('week', ({ week }) => week.week),
    text('tool', ({ tool }) => tool.tool),
    text('name', ({ tool }) => toolName(tool.tool)),
    text('category', ({ tool }) => toolById(tool.tool)?.category ?? null),
    integer('people', ({ tool }) => tool.contributors),
    integer('entries', ({ tool }) => tool.entries),
    integer('records', ({ tool }) => tool.records),
  ];
  return tableOf('tools', columns, rows);
}

/** One row for each missing integration, ranked. */
export function gapTable(gaps: readonly Gap[], currency: string | undefined): ExportTable {
  const columns: readonly Column<Gap>[] = [
    integer('rank', ({ rank }) => rank),
    text('from_tool', ({ from }) => from),
    text('from_name', ({ from }) => toolName(from)),
    text('to_tool', ({ to }) => to),
    text('to_name', ({ to }) => toolName(to)),
    integer('people', ({ contributors }) => contributors),
    integer('people_observed', ({ observed }) => observed.people),
    integer('people_concerned', ({ quarter }) => quarter.people),
    integer('person_days_observed', ({ observed }) => observed.personDays),
    integer('records_observed', ({ observed }) => observed.records),
    integer('fields_observed', ({ observed }) => observed.fields),
    number('hours_quarter_low', ({ quarter }) => tenth(quarter.hours.low)),
    number('hours_quarter_high', ({ quarter }) => tenth(quarter.hours.high)),
    number('money_quarter_low', ({ quarter }) => quarter.money && Math.round(quarter.money.low)),
    number('money_quarter_high', ({ quarter }) => quarter.money && Math.round(quarter.money.high)),
    text('currency', ({ quarter }) => (quarter.money && currency ? currency : null)),
    number('confidence', ({ confidence }) => Math.round(confidence * 100) / 100),
    text('connector', ({ connector }) => connector.status),
    text('connector_as_of', ({ connector }) => connector.asOf),
  ];
  return tableOf('gaps', columns, gaps);
}

/** One row for each way in which a new tool is seen: where it is used, what goes in and out by hand, what it is like. */
export function newToolTable(entering: readonly NewTool[]): ExportTable {
  interface Row {
    readonly tool: ToolId;
    readonly relation: 'watched' | 'receives' | 'gives' | 'overlaps';
    readonly first?: FirstSeen & { readonly department?: string };
    readonly other?: ToolId;
    readonly flow?: NewToolFlow;
    readonly share?: number;
  }
  const rows = entering.flatMap(({ tool, team, departments, receives, gives, overlaps }): Row[] => [
    ...(team ? [{ tool, relation: 'watched' as const, first: team }] : []),
    ...departments.map((first) => ({ tool, relation: 'watched' as const, first })),
    ...receives.map((flow) => ({ tool, relation: 'receives' as const, other: flow.other, flow })),
    ...gives.map((flow) => ({ tool, relation: 'gives' as const, other: flow.other, flow })),
    ...overlaps.map(({ other, share }) => ({ tool, relation: 'overlaps' as const, other, share })),
  ]);
  const columns: readonly Column<Row>[] = [
    text('tool', ({ tool }) => tool),
    text('name', ({ tool }) => toolName(tool)),
    text('category', ({ tool }) => toolById(tool)?.category ?? null),
    text('relation', ({ relation }) => relation),
    text('department', ({ first }) => first?.department ?? null),
    text('first_week', ({ first }) => first?.week ?? null),
    integer('people', ({ first }) => first?.contributors ?? null),
    text('other_tool', ({ other }) => other ?? null),
    text('other_name', ({ other }) => (other ? toolName(other) : null)),
    integer('records', ({ flow }) => flow?.records ?? null),
    integer('fields', ({ flow }) => flow?.fields ?? null),
    text('types', ({ flow }) => flow?.types.join(' ') ?? null),
    number('share', ({ share }) => (share === undefined ? null : Math.round(share * 100) / 100)),
  ];
  return tableOf('new_tools', columns, rows);
}

const tenth = (hours: number) => Math.round(hours * 10) / 10;
