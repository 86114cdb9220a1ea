import { ENTRY_METHODS, FIELD_KINDS, RECORD_TYPES, type ToolId, type Week } from '../model';
import { SURVEY_ANSWERS } from '../summary/survey';
import { z } from '../zod';
import { labelSchema } from './labels';

/** What a report file calls itself, and the newest version that this code reads. */
export const REPORT_FORMAT = 'retyped-report';
export const REPORT_VERSION = 1;

/** Bounds: far above what a person does, far below what would trouble a page. */
export const MOST = {
  /** Weeks of a quarter; an ISO year of 53 weeks has one of 14. */
  weeks: 14,
  tools: 100,
  flows: 300,
  fieldPairs: 300,
  recordPairs: 100,
  /** Of anything in a week. */
  count: 1_000_000,
  /** Seconds of a week. */
  seconds: 604_800,
} as const;

/** A count as a report may hold it. */
export const cap = (count: number): number => Math.min(MOST.count, count);

const count = z.number().int().min(0).max(MOST.count);
const positive = count.min(1);
const seconds = z.number().int().min(0).max(MOST.seconds);
/** Random bytes as base64url: 16 characters are 96 bits. */
export const idSchema = z.string().regex(/^[\w-]{16}$/);
/** A tool of the catalogue. A site that a person added by name is never reported: its id is a host. */
export const toolSchema = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .transform((id) => id as ToolId);
export const weekSchema = z
  .string()
  .regex(/^20\d\d-W(?:0[1-9]|[1-4]\d|5[0-3])$/)
  .transform((week) => week as Week);
export const quarterSchema = z.string().regex(/^20\d\d-Q[1-4]$/);
export const daySchema = z.iso.date();
/** A name that people gave: a department, a team. Letters, digits and plain punctuation; never shown as markup. */
export const nameSchema = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .,&'()/-]*$/u);
/** How many contributors a figure needs: never fewer than three. */
export const floorSchema = z.number().int().min(3).max(100);

/** One side of a field map: the kind of the field, and its label when that is in the dictionary. */
const sideSchema = z.strictObject({ kind: z.enum(FIELD_KINDS), label: labelSchema.exactOptional() });

/** Fields of one kind that went into fields of a kind. */
const fieldPairSchema = z.strictObject({ from: sideSchema, to: sideSchema, fields: positive });

/** Records of one type that became records of a type. */
const recordPairSchema = z.strictObject({
  from: z.enum(RECORD_TYPES),
  to: z.enum(RECORD_TYPES),
  records: positive,
});

/** What one person carried from a tool to another in one week. */
const flowSchema = z.strictObject({
  from: toolSchema,
  to: toolSchema,
  /** Records carried, deliberate ones left out. */
  records: count,
  /** Retyped fields, deliberate ones left out. The field map and the methods each sum to it at most. */
  fields: count,
  /** The two nested readings of the time, in seconds. */
  handsOn: seconds,
  roundTrip: seconds,
  map: z.array(fieldPairSchema).max(MOST.fieldPairs),
  types: z.array(recordPairSchema).max(MOST.recordPairs),
  methods: z.partialRecord(z.enum(ENTRY_METHODS), positive),
  /** Fields that both records have, with other values: copies that drift. */
  disagreeing: count,
  /** Retyped fields that the person marked as deliberate. */
  intended: count,
  /** How often each reason was given, when asked. */
  answers: z.partialRecord(z.enum(SURVEY_ANSWERS), positive),
});
export type ReportFlow = Readonly<z.infer<typeof flowSchema>>;
export type ReportFieldPair = ReportFlow['map'][number];

/** What one person entered into one tool in one week, retyped or not. */
const toolWeekSchema = z.strictObject({
  tool: toolSchema,
  entries: count,
  records: count,
  /** Days with an entry: 0 to 7. */
  days: z.number().int().min(0).max(7),
  /** Records by what they are. */
  types: z.partialRecord(z.enum(RECORD_TYPES), positive),
  /** Entries whose kind Retyped did not know: they can be matched with less, so totals are "at least". */
  unknown: count,
  /** Records of which part was lost, by a crash for example. */
  partial: count,
  /** Records entered twice in this tool. */
  repeats: count,
  /** Entries into search boxes: data pulled by hand, never a retype. */
  lookups: count,
});
export type ReportTool = Readonly<z.infer<typeof toolWeekSchema>>;

const reportWeekSchema = z.strictObject({
  week: weekSchema,
  /** Days with an entry in a tool of this report: the observed person-days. */
  days: z.number().int().min(0).max(7),
  tools: z.array(toolWeekSchema).max(MOST.tools),
  flows: z.array(flowSchema).max(MOST.flows),
});
export type ReportWeek = Readonly<z.infer<typeof reportWeekSchema>>;

/** One person's weeks of one quarter, for one team. */
export const reportSchema = z.strictObject({
  format: z.literal(REPORT_FORMAT),
  version: z.literal(REPORT_VERSION),
  /** Random: a report is taken once however often it is imported. */
  id: idSchema,
  /** The team it was made for (see utils/report/invite.ts). */
  team: idSchema,
  /** Department that the invite named. */
  department: nameSchema.exactOptional(),
  /** The floor that the person was promised: their figures are never shown below it. */
  floor: floorSchema,
  quarter: quarterSchema,
  /** The person in this quarter: a digest of the key that signs, unlinkable to other quarters' and other teams'. */
  contributor: idSchema,
  /** The browser: a person's browsers add up, and each replaces only its own weeks. */
  browser: idSchema,
  /** Counts up with each report of one browser in one quarter: of a week reported twice the higher one holds. */
  revision: z.number().int().min(1).max(10_000),
  /** The day it was made. */
  made: daySchema,
  /** What shaped the figures. */
  settings: z.strictObject({
    /** Version of the extension. */
    app: z.string().regex(/^\d{1,5}(?:\.\d{1,5}){1,3}$/),
    retentionDays: z.number().int().min(7).max(365),
    pill: z.enum(['show', 'badgeOnly']),
    survey: z.boolean(),
    spotCheck: z.boolean(),
  }),
  /** Findings that the person judged when asked at random, in this quarter so far, and how many were right. */
  precision: z.strictObject({ right: count, judged: count }),
  weeks: z.array(reportWeekSchema).min(1).max(MOST.weeks),
});
export type Report = Readonly<z.infer<typeof reportSchema>>;
