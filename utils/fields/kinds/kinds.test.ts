import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fieldOf } from '../../../tests/field';
import { FIELD_KINDS } from '../../model';
import { kindOf } from '../classify';
import { KIND_RULES } from './index';

const files = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts') && file !== 'index.ts' && !file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -3));

describe('kinds', () => {
  it('has a listed rule in a file of its own for every kind, and no file beside', () => {
    expect(KIND_RULES.map(({ kind }) => kind).sort()).toEqual([...files].sort());
    expect([...files].sort()).toEqual([...FIELD_KINDS].sort());
  });

  it.each(KIND_RULES)('$kind is described in words', ({ describes }) => {
    expect(describes, 'what the kind holds: a phrase with a capital letter, without a full stop').toMatch(
      /^[A-Z].{10,}[^.]$/,
    );
  });

  it.each(KIND_RULES)('$kind is recognised in its own example', ({ kind, example }) => {
    expect(Object.keys(example)).not.toHaveLength(0);
    expect(kindOf(fieldOf(example)).kind).toBe(kind);
  });

  it.each(KIND_RULES)('$kind has words that are folded the way labels are', ({ words }) => {
    for (const [language, text] of Object.entries(words)) {
      expect(language).toMatch(/^[a-z]{2}$/);
      expect(() => new RegExp(text, 'u')).not.toThrow();
      expect(new RegExp(`^(?:${text})$`, 'u').test('')).toBe(false);
    }
  });
});
