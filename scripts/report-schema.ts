/**
 * `npm run report:schema`: writes docs/report.schema.json, docs/team-figures.schema.json and docs/receipt.schema.json from
 * the Zod schemas. A test compares them.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { receiptJsonSchema } from '../utils/receipt/json-schema';
import { jsonSchemas } from '../utils/report/json-schema';

const docs = path.resolve(import.meta.dirname, '../docs');
const files = Object.entries({ ...jsonSchemas(), ...receiptJsonSchema() }).map(([name, schema]) => {
  const file = path.join(docs, name);
  writeFileSync(file, JSON.stringify(schema, null, 2));
  return file;
});
execFileSync('biome', ['format', '--write', ...files], { stdio: 'inherit' });
console.log(`Wrote ${files.map((file) => path.relative(process.cwd(), file)).join(', ')}.`);
