import { expect, test } from 'vitest';
import type { Verdict } from '../matching/pair';
import type { LedgerRecord } from '../model';
import { isRepeat } from './findings';

const record = (key?: string) => ({ entries: [], ...(key ? { key } : {}) }) as unknown as LedgerRecord;
const verdictOf = (key?: string) =>
  ({
    record: record(key),
    level: 'person',
    bits: 40,
    agreed: ['email'],
    carried: [{}, {}],
    disagreeing: [],
    added: [],
  }) as unknown as Verdict;

test.each([
  ['two new records', undefined, undefined, true],
  ['an edit of the same record', 'a', 'a', false],
  ['an edit of a record that was new when it was typed', 'a', undefined, false],
  ['two records that the tool keeps apart', 'a', 'b', true],
  ['a new record like one that was edited', undefined, 'a', true],
])('%s', (_name, key, stored, expected) => {
  expect(isRepeat(verdictOf(stored), record(key))).toBe(expected);
});
