import type { RowHead, WarehouseRow } from './row-schema';
import type { Report, ReportFlow, ReportTool, ReportWeek } from './schema';

/**
 * A released report as flat rows for a company's analytical store: one JSON object per line, as ClickHouse's
 * `INSERT INTO … FORMAT JSONEachRow` takes it and DuckDB's `read_json` reads it. The rows say what the report says and
 * nothing else (docs/warehouse.md lists every column). The same report gives the same bytes, and each row is known by
 * `report` and `nth`, so that what is delivered twice counts once.
 */
export const ROWS_VERSION = 1;

/** A row without what all rows of its report have in common. */
type Body = WarehouseRow extends infer Row ? (Row extends unknown ? Omit<Row, RowHead> : never) : never;

/** The rows of a report, in its order. */
export function rowsOf(report: Report): readonly WarehouseRow[] {
  const bodies: readonly Body[] = [reportRow(report), ...report.weeks.flatMap(weekRows)];
  return bodies.map(
    (body, nth): WarehouseRow => ({
      version: ROWS_VERSION,
      report: report.id,
      nth,
      rows: bodies.length,
      team: report.team,
      department: report.department ?? '',
      floor: report.floor,
      quarter: report.quarter,
      contributor: report.contributor,
      browser: report.browser,
      revision: report.revision,
      made: report.made,
      ...body,
    }),
  );
}

/** The rows of some reports as NDJSON: what is sent, byte for byte. */
export function ndjsonOf(reports: readonly Report[]): string {
  return reports.flatMap((report) => rowsOf(report).map((row) => `${JSON.stringify(row)}\n`)).join('');
}

function reportRow({ settings: shaped, precision: { right, judged } }: Report): Body {
  const { app, retentionDays, pill, survey, spotCheck } = shaped;
  return {
    week: '',
    line: 'report',
    app,
    retention_days: retentionDays,
    pill,
    survey: survey ? 1 : 0,
    spot_check: spotCheck ? 1 : 0,
    judged_right: right,
    judged,
  };
}

function weekRows({ week, days, tools, flows }: ReportWeek): readonly Body[] {
  return [
    { week, line: 'week', days },
    ...tools.flatMap((tool) => toolRows(week, tool)),
    ...flows.flatMap((flow) => flowRows(week, flow)),
  ];
}

function toolRows(week: ReportWeek['week'], tool: ReportTool): readonly Body[] {
  const { tool: id, entries, records, days, unknown, partial, repeats, lookups } = tool;
  return [
    { week, line: 'tool', tool: id, entries, records, days, unknown, partial, repeats, lookups },
    ...each(tool.types).map(([type, n]): Body => ({ week, line: 'tool_type', tool: id, type, records: n })),
  ];
}

function flowRows(week: ReportWeek['week'], flow: ReportFlow): readonly Body[] {
  const { records, fields, handsOn, roundTrip, disagreeing, intended } = flow;
  const place = { week, from_tool: flow.from, to_tool: flow.to };
  return [
    {
      ...place,
      line: 'flow',
      records,
      fields,
      hands_on: handsOn,
      round_trip: roundTrip,
      disagreeing,
      intended,
    },
    ...flow.map.map(
      (pair): Body => ({
        ...place,
        line: 'field',
        from_kind: pair.from.kind,
        from_label: pair.from.label ?? '',
        to_kind: pair.to.kind,
        to_label: pair.to.label ?? '',
        fields: pair.fields,
      }),
    ),
    ...flow.types.map(
      (pair): Body => ({
        ...place,
        line: 'record_type',
        from_type: pair.from,
        to_type: pair.to,
        records: pair.records,
      }),
    ),
    ...each(flow.methods).map(([method, n]): Body => ({ ...place, line: 'method', method, fields: n })),
    ...each(flow.answers).map(([answer, times]): Body => ({ ...place, line: 'answer', answer, times })),
  ];
}

/** Counts by name, in the order of the names: two texts of one report give the same rows. */
function each<K extends string>(counts: Partial<Readonly<Record<K, number>>>): readonly [K, number][] {
  const entries = Object.entries(counts) as [K, number | undefined][];
  return entries
    .flatMap(([name, n]): [K, number][] => (n === undefined ? [] : [[name, n]]))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
