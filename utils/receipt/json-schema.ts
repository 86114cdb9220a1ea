import { z } from '../zod';
import { receiptSchema } from './schema';

/** JSON Schema (2020-12) of the receipt's machine-readable twin, by file name. */
export const receiptJsonSchema = (): Readonly<Record<string, unknown>> => ({
  'receipt.schema.json': { title: 'Retyped policy receipt, version 1', ...z.toJSONSchema(receiptSchema) },
});
