import { z } from 'zod';
import { FIELD_LABELS } from '../fields/dictionary';

export { dictionaryLabel, FIELD_LABELS, type FieldLabel } from '../fields/dictionary';

/** A label as a report may hold it: a word of the dictionary. */
export const labelSchema = z.enum(FIELD_LABELS);
