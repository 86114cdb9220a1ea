import { ENTRY_METHODS, FIELD_KINDS, RECORD_TYPES } from '../model';
import { SURVEY_ANSWERS } from '../summary/survey';
import { z } from '../zod';
import { labelSchema } from './labels';
import { ROWS_VERSION } from './rows';
import { reportSchema } from './schema';

const { id, team, floor, quarter, contributor, browser, revision, made, settings, precision } =
  reportSchema.shape;
const weekShape = reportSchema.shape.weeks.element.shape;
const toolShape = weekShape.tools.element.shape;
const flowShape = weekShape.flows.element.shape;
const number = z.number().int().min(0);

/** What every row carries, so that none needs another to be placed. */
const head = {
  version: z.literal(ROWS_VERSION),
  report: id,
  /** Place of the row in its report, from 0; and how many rows the report has: an incomplete one is never counted. */
  nth: number,
  rows: number.min(1),
  team,
  /** Empty when the invite named none. */
  department: z.union([z.literal(''), reportSchema.shape.department.unwrap()]),
  floor,
  quarter,
  contributor,
  browser,
  revision,
  made,
  /** Empty in the row about the report itself. */
  week: weekShape.week,
};
const ends = { from_tool: flowShape.from, to_tool: flowShape.to };
const label = z.union([z.literal(''), labelSchema]);

/** What a row of the warehouse may hold (docs/warehouse.md lists every column); utils/report/rows.ts makes them. */
export const warehouseRowSchema = z.discriminatedUnion('line', [
  z.strictObject({
    ...head,
    week: z.literal(''),
    line: z.literal('report'),
    app: settings.shape.app,
    retention_days: settings.shape.retentionDays,
    pill: settings.shape.pill,
    /** 1 or 0: no engine reads it otherwise. */
    survey: z.union([z.literal(0), z.literal(1)]),
    spot_check: z.union([z.literal(0), z.literal(1)]),
    judged_right: precision.shape.right,
    judged: precision.shape.judged,
  }),
  z.strictObject({ ...head, line: z.literal('week'), days: weekShape.days }),
  z.strictObject({
    ...head,
    line: z.literal('tool'),
    tool: toolShape.tool,
    entries: number,
    records: number,
    days: number,
    unknown: number,
    partial: number,
    repeats: number,
    lookups: number,
  }),
  z.strictObject({
    ...head,
    line: z.literal('tool_type'),
    tool: toolShape.tool,
    type: z.enum(RECORD_TYPES),
    records: number,
  }),
  z.strictObject({
    ...head,
    ...ends,
    line: z.literal('flow'),
    records: number,
    fields: number,
    hands_on: number,
    round_trip: number,
    disagreeing: number,
    intended: number,
  }),
  z.strictObject({
    ...head,
    ...ends,
    line: z.literal('field'),
    from_kind: z.enum(FIELD_KINDS),
    from_label: label,
    to_kind: z.enum(FIELD_KINDS),
    to_label: label,
    fields: number,
  }),
  z.strictObject({
    ...head,
    ...ends,
    line: z.literal('record_type'),
    from_type: z.enum(RECORD_TYPES),
    to_type: z.enum(RECORD_TYPES),
    records: number,
  }),
  z.strictObject({
    ...head,
    ...ends,
    line: z.literal('method'),
    method: z.enum(ENTRY_METHODS),
    fields: number,
  }),
  z.strictObject({
    ...head,
    ...ends,
    line: z.literal('answer'),
    answer: z.enum(SURVEY_ANSWERS),
    times: number,
  }),
]);
export type WarehouseRow = Readonly<z.infer<typeof warehouseRowSchema>>;
/** What all rows of one report have in common. */
export type RowHead = Exclude<keyof typeof head, 'week'>;
