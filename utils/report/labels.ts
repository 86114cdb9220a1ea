import { FIELD_LABELS } from '../fields/dictionary';
import { z } from '../zod';

export { dictionaryLabel, FIELD_LABELS, type FieldLabel } from '../fields/dictionary';

/** A label as a report may hold it: a word of the dictionary. */
export const labelSchema = z.enum(FIELD_LABELS);
