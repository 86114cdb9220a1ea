import { expect, test } from 'vitest';
import type { AnchorType, EntryId, LedgerRecord, PairLevel, RecordId, ToolId } from '../model';
import type { Verdict } from './pair';
import { reasonOf } from './reason';
import { originsOf, sourceOf } from './source';
import { tallyOf } from './tally';

interface Parts {
  readonly id: string;
  readonly openedAt?: number;
  readonly level?: PairLevel;
  readonly carried?: readonly string[];
  readonly agreed?: readonly AnchorType[];
  readonly entries?: LedgerRecord['entries'];
}

const verdict = ({ id, openedAt = 0, level, carried = [], agreed = [], entries = [] }: Parts): Verdict => ({
  record: { id, tool: 'crm', salt: '', openedAt, anchors: [], entries } as unknown as LedgerRecord,
  ...(level === undefined ? {} : { level }),
  bits: 30,
  agreed,
  carried: carried.map((to) => ({ from: `${id}-${to}` as EntryId, to: to as EntryId })),
  disagreeing: [],
  added: [],
  speaks: true,
});

test.each<[string, readonly Parts[], string | undefined]>([
  ['none that did not open', [{ id: 'a', carried: ['x'] }], undefined],
  [
    'the most fields',
    [
      { id: 'a', level: 'person' },
      { id: 'b', level: 'person', carried: ['x'] },
    ],
    'b',
  ],
  [
    'the earliest of as many',
    [
      { id: 'a', level: 'person', openedAt: 2, carried: ['x'] },
      { id: 'b', level: 'person', openedAt: 1, carried: ['y'] },
    ],
    'b',
  ],
  [
    'a copy before all',
    [
      { id: 'a', level: 'person', carried: ['x', 'y'] },
      { id: 'b', level: 'document', carried: ['x'], agreed: ['copy'] },
    ],
    'b',
  ],
])('the source is %s', (_name, verdicts, id) => {
  expect(sourceOf(verdicts.map(verdict))?.record.id).toBe(id);
});

test('a paste comes from the latest copy before it', () => {
  const copied = (id: string, at: number) =>
    verdict({
      id,
      carried: ['x'],
      entries: [{ id: `${id}-x`, at }] as unknown as LedgerRecord['entries'],
    });
  const pasted = (method: string) => ({ entries: [{ id: 'x', at: 10, method }] }) as unknown as LedgerRecord;
  const verdicts = [copied('early', 1), copied('late', 9), copied('after', 11)];
  const copies = new Set(['early', 'late', 'after'] as RecordId[]);
  expect([...originsOf(pasted('pasted'), verdicts, copies)]).toEqual(['late']);
  expect([...originsOf(pasted('typed'), verdicts, copies)]).toEqual([]);
  expect([...originsOf(pasted('pasted'), verdicts, new Set())]).toEqual([]);
});

test('a tally counts tools once, by first entry, within the window', () => {
  const entered = (tool: string, openedAt: number) => ({ tool: tool as ToolId, openedAt });
  const linked = [entered('b', 3), entered('a', 2), entered('b', 4), entered('old', 1)];
  expect(tallyOf(entered('c', 5), linked, 2)).toEqual(['a', 'b', 'c']);
});

test('a reason names what agrees, and counts fields', () => {
  const open = verdict({ id: 'a', level: 'person', carried: ['x', 'y'], agreed: ['email', 'name+email'] });
  const reason = reasonOf({ ...open, disagreeing: ['z' as EntryId] });
  expect(reason).toMatchObject({ same: ['email', 'name'], carried: 2, fields: 3, disagreeing: 1 });
  expect(reasonOf(verdict({ id: 'a' }))).toBeUndefined();
});
