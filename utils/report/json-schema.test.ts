import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schema';

const docs = join(import.meta.dirname, '../../docs');

test.each(Object.entries(jsonSchemas()))('docs/%s is that of the code', (name, schema) => {
  const written: unknown = JSON.parse(readFileSync(join(docs, name), 'utf8'));
  expect(written, 'run `npm run report:schema`').toEqual(JSON.parse(JSON.stringify(schema)));
});

test('the page about the format names every field of a report, and no field that is not there', () => {
  const page = readFileSync(join(docs, 'report-format.md'), 'utf8');
  const named = new Set([...page.matchAll(/^\| `([\w.[\]]+)`/gm)].map(([, name]) => name));
  const fields = new Set(fieldsOf(jsonSchemas()['report.schema.json']));
  expect([...fields].filter((field) => !named.has(field))).toEqual([]);
  expect([...named].filter((field) => field !== undefined && !fields.has(field))).toEqual([]);
});

/** Paths of the properties of a JSON Schema: `weeks[].flows[].map`. */
function fieldsOf(schema: unknown, path = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties, items } = schema as { properties?: Record<string, unknown>; items?: unknown };
  const own = Object.entries(properties ?? {}).flatMap(([name, inner]) => {
    const at = path ? `${path}.${name}` : name;
    return [at, ...fieldsOf(inner, at)];
  });
  return [...own, ...fieldsOf(items, `${path}[]`)];
}
