/**
 * `npm run report:schema`: writes docs/report.schema.json, docs/team-figures.schema.json and docs/receipt.schema.json from the Zod schemas. A test
 * compares them.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { receiptJsonSchema } from '../utils/receipt/json-schema';
import { jsonSchemas } from '../utils/report/json-schema';

const docs = path.resolve(import.meta.dirname, '../docs');
for (const [name, schema] of Object.entries({ ...jsonSchemas(), ...receiptJsonSchema() }))
  await writeFile(path.join(docs, name), `${JSON.stringify(schema, null, 2)}\n`);
