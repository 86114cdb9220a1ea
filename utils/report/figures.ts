import { ENTRY_METHODS, FIELD_KINDS, RECORD_TYPES } from '../model';
import { SURVEY_ANSWERS } from '../summary/survey';
import { z } from '../zod';
import { labelSchema } from './labels';
import {
  daySchema,
  floorSchema,
  idSchema,
  nameSchema,
  quarterSchema,
  toolSchema,
  weekSchema,
} from './schema';

/**
 * A team's floored figures: the only thing that pages, exports, warehouses and other departments ever see of reports.
 * Made by utils/report/publish.ts alone. Every number passed the floor (utils/report/floor.ts) and is rounded, every
 * total is a sum of numbers that are shown. `…Rest` is what the parts listed leave of their total: parts too rare to be
 * shown alone, together at least the floor, or 0.
 */
export const FIGURES_FORMAT = 'retyped-team-figures';
export const FIGURES_VERSION = 1;

const MOST_COUNT = 10_000_000_000;
const amount = z.number().int().min(0).max(MOST_COUNT);
const people = z.number().int().min(0).max(10_000_000);
const rows = <T extends z.ZodType>(row: T, most = 2000) => z.array(row).max(most).readonly();
/** Not shown alone: fewer contributors than the floor, or one of them holds more than half. */
const maybe = amount.nullable();

const sideSchema = z
  .strictObject({ kind: z.enum(FIELD_KINDS), label: labelSchema.exactOptional() })
  .readonly();

/** What a flow comes to. Times in seconds. */
const flowAmounts = {
  contributors: people,
  records: amount,
  fields: amount,
  handsOn: amount,
  roundTrip: amount,
};

const fieldCellSchema = z
  .strictObject({ from: sideSchema, to: sideSchema, contributors: people, fields: amount })
  .readonly();
const departmentFlowSchema = z.strictObject({ department: nameSchema, ...flowAmounts }).readonly();
const departmentToolSchema = z
  .strictObject({ department: nameSchema, contributors: people, entries: amount, records: amount })
  .readonly();

const flowCellSchema = z
  .strictObject({
    from: toolSchema,
    to: toolSchema,
    ...flowAmounts,
    /** The field map, the largest first; it and `mapRest` are retyped fields. */
    map: rows(fieldCellSchema),
    mapRest: amount,
    methods: rows(z.strictObject({ method: z.enum(ENTRY_METHODS), fields: amount }).readonly()),
    methodsRest: amount,
    types: rows(
      z.strictObject({ from: z.enum(RECORD_TYPES), to: z.enum(RECORD_TYPES), records: amount }).readonly(),
    ),
    typesRest: amount,
    /** Slices of people: each at least the floor, and so is what they leave. */
    departments: rows(departmentFlowSchema),
  })
  .readonly();

const toolCellSchema = z
  .strictObject({
    tool: toolSchema,
    contributors: people,
    entries: amount,
    records: amount,
    types: rows(z.strictObject({ type: z.enum(RECORD_TYPES), records: amount }).readonly()),
    typesRest: amount,
    departments: rows(departmentToolSchema),
  })
  .readonly();

const teamWeekSchema = z
  .strictObject({
    week: weekSchema,
    /** People whose reports count in this week; 0 while the week shows nothing. */
    contributors: people,
    /** Days with an entry, summed over these people: what every rate is measured by. */
    personDays: amount,
    flows: rows(flowCellSchema),
    tools: rows(toolCellSchema),
    /** The people and their days by department, as far as it and what it leaves pass the floor. */
    departments: rows(
      z.strictObject({ department: nameSchema, contributors: people, personDays: amount }).readonly(),
    ),
    /** Cells below the floor: how many, never which. */
    hidden: z.strictObject({ flows: people, tools: people }).readonly(),
  })
  .readonly();

/** What is too rare for a week is counted by quarter, and by quarter only. */
const quarterFlowSchema = z
  .strictObject({
    from: toolSchema,
    to: toolSchema,
    /** Distinct people over the shown weeks of the quarter; 0 when no week shows the flow. */
    contributors: people,
    /** Each answer is a cell of its own, and their total is not shown: a rare answer hides no frequent one. */
    reasons: rows(z.strictObject({ answer: z.enum(SURVEY_ANSWERS), times: amount }).readonly()),
    disagreeing: maybe,
    intended: maybe,
  })
  .readonly();
const quarterToolSchema = z
  .strictObject({
    tool: toolSchema,
    contributors: people,
    repeats: maybe,
    lookups: maybe,
    /** Entries of a kind that Retyped did not know, and records of which part was lost. */
    unknown: maybe,
    partial: maybe,
  })
  .readonly();
const teamQuarterSchema = z
  .strictObject({
    quarter: quarterSchema,
    contributors: people,
    flows: rows(quarterFlowSchema),
    tools: rows(quarterToolSchema),
    /** Findings that people were asked about at random; null below the floor. */
    precision: z.strictObject({ right: amount, judged: amount }).readonly().nullable(),
  })
  .readonly();

export const figuresSchema = z
  .strictObject({
    format: z.literal(FIGURES_FORMAT),
    version: z.literal(FIGURES_VERSION),
    /** The teams whose figures these are: one, or several that a trustee combined. */
    teams: z
      .array(z.strictObject({ id: idSchema, name: nameSchema }).readonly())
      .min(1)
      .max(500)
      .readonly(),
    /** The floor that every cell passed. */
    floor: floorSchema,
    made: daySchema,
    /** Weeks in order, each once. */
    weeks: rows(teamWeekSchema, 530),
    /** Quarters in order, each once. */
    quarters: rows(teamQuarterSchema, 44),
  })
  .readonly();

export type TeamFigures = z.infer<typeof figuresSchema>;
export type TeamWeek = z.infer<typeof teamWeekSchema>;
export type TeamQuarter = z.infer<typeof teamQuarterSchema>;
export type FlowCell = z.infer<typeof flowCellSchema>;
export type FieldCell = z.infer<typeof fieldCellSchema>;
export type ToolCell = z.infer<typeof toolCellSchema>;
export type QuarterFlow = z.infer<typeof quarterFlowSchema>;
export type QuarterTool = z.infer<typeof quarterToolSchema>;
