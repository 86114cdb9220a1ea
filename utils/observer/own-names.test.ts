import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OWN_NAMES } from './own-names';

const ROOT = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const sources = ['utils/fields', 'utils/observer'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.ts') && !/test\.ts$|own-names/.test(name))
    .map((name) => `${folder}/${name}`),
);
/** What speaks to others: the messages, and the types that they carry. */
const shared = ['messages/protocol', 'model', 'observer/gate', 'observer/host', 'observer/world']
  .map((file) => `utils/${file}.ts`)
  .map(read)
  .join('\n');
const observer = sources.map(read).join('\n');

test.each(OWN_NAMES)('%s is a property of the observer, and of no message', (name) => {
  expect(observer).toMatch(new RegExp(`\\.${name}\\b|\\b${name}[?!]?:|\\b${name}\\(`));
  expect(shared).not.toMatch(new RegExp(`(?:^|[{,;]|readonly)\\s*${name}\\??:`, 'm'));
});

test('the names are sorted', () => {
  expect([...OWN_NAMES].sort()).toEqual(OWN_NAMES);
});
