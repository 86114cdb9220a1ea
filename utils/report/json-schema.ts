import { z } from '../zod';
import { figuresSchema } from './figures';
import { reportSchema } from './schema';

/** JSON Schema (2020-12) of what leaves a machine, by file name: for whoever reads it without our code. */
export function jsonSchemas(): Readonly<Record<string, unknown>> {
  return {
    'report.schema.json': schemaOf(reportSchema, 'Retyped weekly report, version 1'),
    'team-figures.schema.json': schemaOf(figuresSchema, 'Retyped floored team figures, version 1'),
  };
}

function schemaOf(schema: z.ZodType, title: string): unknown {
  return { title, ...z.toJSONSchema(schema, { io: 'input' }) };
}
