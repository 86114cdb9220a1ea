import { ENTRY_METHODS, type EntryId, type FieldDescription, type FormId, type RecordId } from '../model';
import { SURVEY_ANSWERS } from '../summary/survey';
import { z } from '../zod';
import { id, TEXT_MAX } from './shapes';

/** Longest value, in characters. */
const VALUE_MAX = 20_000;
/** Longest selection sent as a copy: beyond it, it is a page (see utils/intake/copy.ts). */
const COPY_MAX = 400;
/** Most entries in one message: more than a person leaves unacknowledged, less than a page could flood with. */
const BATCH_MAX = 200;

const text = z.string().max(TEXT_MAX);
const texts = z.array(text).max(24).readonly();

const LABEL_SOURCES = [
  'label',
  'labelledby',
  'aria',
  'host',
  'wrapper',
  'cell',
  'sibling',
  'heading',
  'placeholder',
  'parent',
  'none',
] as const;
const FORM_PURPOSES = ['data', 'login', 'checkout', 'search', 'filter'] as const;

const fieldSchema = z.object({
  tag: text,
  type: text,
  name: text,
  id: text,
  autocomplete: text,
  inputMode: text,
  placeholder: text,
  label: text,
  labelSource: z.enum(LABEL_SOURCES),
  hints: texts,
  section: text,
  neighbours: texts,
  options: texts,
  maxLength: z.number().nullable(),
  pattern: text,
  lang: text,
  formPurpose: z.enum(FORM_PURPOSES),
}) satisfies z.ZodType<FieldDescription>;

const entrySchema = z.object({
  id: id<EntryId>(),
  form: id<FormId>(),
  fieldKey: z.string().max(12),
  field: fieldSchema,
  // A longer text is taken as far as it goes: refused, it would be sent again for ever.
  value: z.string().transform((value) => value.slice(0, VALUE_MAX)),
  method: z.enum(ENTRY_METHODS),
  activeMs: z.number().min(0),
  at: z.number(),
  filled: z.array(text).max(40).readonly().exactOptional(),
});

/** An entry that is not as it must be: known by its id, so that it is given up and keeps no other waiting. */
const refusedSchema = z
  .object({ id: id<EntryId>() })
  .transform(({ id }) => ({ id, isRefused: true as const }));

/**
 * What the pill can be answered: show more · quiet about this pair today · deliberate · a wrong match · quiet in this
 * tool for ever · quiet everywhere for ever.
 */
const PILL_ANSWERS = ['details', 'notNow', 'intended', 'notMine', 'neverHere', 'badgeOnly'] as const;

/** What a page of a granted tool may say. */
export const pageMessageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('entries'),
    entries: z.array(z.union([entrySchema, refusedSchema])).max(BATCH_MAX),
    ended: z.array(id<FormId>()).max(BATCH_MAX),
    /** Those of them whose page was left, maybe to load it anew. */
    left: z.array(id<FormId>()).max(BATCH_MAX).optional(),
  }),
  z.object({ type: z.literal('observe') }),
  z.object({ type: z.literal('open') }),
  z.object({ type: z.literal('copied'), id: id<EntryId>(), text: z.string().max(COPY_MAX), at: z.number() }),
  z.object({
    type: z.literal('pill.answer'),
    answer: z.enum(PILL_ANSWERS),
    record: id<RecordId>(),
  }),
  z.object({
    type: z.literal('pill.survey'),
    /** `skip` asks again in another week, `never` not at all. */
    answer: z.enum([...SURVEY_ANSWERS, 'skip', 'never']),
    record: id<RecordId>(),
  }),
]);
export type PageMessage = z.infer<typeof pageMessageSchema>;
export type CopiedMessage = Extract<PageMessage, { type: 'copied' }>;
export type EntriesMessage = Extract<PageMessage, { type: 'entries' }>;

/** The background's answer to entries: what it has safely kept, or the order to stop. */
export type EntriesReply =
  | { readonly acknowledged: readonly EntryId[]; readonly ended: readonly FormId[] }
  | { readonly stop: true };

/** The background's answer to whether a page may be observed at its present address; pages of no tool get `stop`. */
export type ObserveReply = { readonly observe: boolean } | { readonly stop: true };
