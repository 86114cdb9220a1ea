import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from '../zod';
import { LOCKS, POLICY_KEYS } from './policy';
import { POLICY_SCHEMAS, readPolicy } from './read';

interface Schema {
  readonly type: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}
const managed: Schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
const page = readFileSync('docs/policy.md', 'utf8');
const rows = new Map(
  [...page.matchAll(/^\| `(\w+)` \| (\w+) \| ([^|]*)\|/gm)].map(([, key = '', type = '', range = '']) => [
    key,
    { type, range },
  ]),
);

test('the managed schema, the code and the page have the same keys', () => {
  const keys = [...POLICY_KEYS].sort();
  expect(Object.keys(managed.properties ?? {}).sort()).toEqual(keys);
  expect([...rows.keys()].sort()).toEqual(keys);
});

test.each(POLICY_KEYS)('%s has one type everywhere, and the parts of an object are the same', (key) => {
  const shape = z.toJSONSchema(POLICY_SCHEMAS[key], { io: 'input' }) as Schema;
  const declared = managed.properties?.[key];
  expect([declared?.type, rows.get(key)?.type]).toEqual([shape.type, shape.type]);
  const parts = (of: Schema | undefined) => Object.keys(of?.properties ?? of?.items?.properties ?? {}).sort();
  expect(parts(declared)).toEqual(parts(shape));
});

/** A range in it would make the browser drop the value before anybody can say so. */
test('the managed schema holds types alone', () => {
  expect(JSON.stringify(managed)).not.toMatch(/"(?:minimum|maximum|pattern|enum|required|format|minLength)"/);
});

test('the page names every lock, and the ranges that hold', () => {
  for (const lock of LOCKS) expect(rows.get('locks')?.range).toContain(`\`${lock}\``);
  const bounds = (key: 'floor' | 'retentionDays') => (rows.get(key)?.range.match(/\d+/g) ?? []).map(Number);
  for (const key of ['floor', 'retentionDays'] as const) {
    const [least = 0, most = 0] = bounds(key);
    const holds = (value: number) => readPolicy({ [key]: value }).problems.length === 0;
    expect([least - 1, least, most, most + 1].map(holds)).toEqual([false, true, true, false]);
  }
});

test('the policies that docs/deploy.md shows hold', () => {
  const deploy = readFileSync('docs/deploy.md', 'utf8');
  const shown = [...deploy.matchAll(/```json\n(.*?)```/gs)].map(
    ([, text = '']): Record<string, unknown> => JSON.parse(text),
  );
  const policies = shown.filter((one) =>
    Object.keys(one).every((key) => POLICY_KEYS.some((known) => known === key)),
  );
  expect(policies).toHaveLength(2);
  for (const policy of policies) expect(readPolicy(policy).problems).toEqual([]);
});
