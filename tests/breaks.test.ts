import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { breaks } from './breaks';

const doc = readFileSync('docs/threat-model.md', 'utf8');

describe.each(breaks.map((one) => [one.what, one] as const))('%s', (what, { edits, red }) => {
  test.each(edits.map((edit) => [edit.file, edit] as const))('can be made in %s', (file, { find }) => {
    expect(readFileSync(file, 'utf8').split(find)).toHaveLength(2);
  });

  test('is noticed by a test that exists, and told in the threat model', () => {
    expect(existsSync(red.file)).toBe(true);
    expect(doc).toContain(`${what} | \`${red.file}\` |`);
  });
});
