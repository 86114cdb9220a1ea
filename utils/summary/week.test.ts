import { expect, test } from 'vitest';
import type { EntryId, LedgerEntry, LedgerRecord, RecordId, ToolId, Transfer, Week } from '../model';
import { timesOf } from './times';
import { weekFigures } from './week';

const WEEK = '2026-W47' as Week;
const entry = (id: string, at: number, activeMs: number): LedgerEntry => ({
  id: id as EntryId,
  kind: 'email',
  tokens: [],
  method: 'typed',
  activeMs,
  at,
});
const record = (id: string, tool: string, entries: LedgerEntry[]): LedgerRecord => ({
  id: id as RecordId,
  tool: tool as ToolId,
  salt: '' as LedgerRecord['salt'],
  openedAt: 0,
  anchors: [],
  entries,
});
const crm = record('r1', 'crm', [entry('a1', 10_000, 4_000), entry('a2', 20_000, 3_000)]);
const desk = record('r2', 'desk', [
  entry('b1', 50_000, 5_000),
  entry('b2', 60_000, 2_000),
  entry('b3', 61_000, 900),
]);
const bill = record('r3', 'bill', [entry('c1', 500_000, 6_000)]);
const records = new Map([crm, desk, bill].map((one) => [one.id, one]));

function carry(
  from: LedgerRecord,
  to: LedgerRecord,
  fields: [string, string][],
  more: Partial<Transfer> = {},
): Transfer {
  return {
    from: from.id,
    to: to.id,
    fromTool: from.tool,
    toTool: to.tool,
    level: 'person',
    bits: 24,
    agreed: ['email'],
    carried: fields.map(([a, b]) => ({ from: a as EntryId, to: b as EntryId })),
    disagreeing: [],
    at: 0,
    week: WEEK,
    ...more,
  };
}
const toDesk = carry(crm, desk, [
  ['a1', 'b1'],
  ['a2', 'b2'],
]);
const toBill = carry(crm, bill, [['a1', 'c1']]);

test('hands-on is the active time of the retyped entries alone; the round trip adds capped gaps and the way', () => {
  // Way: b1 began at 45 s, the source was left at 20 s. Gap: b2 began at 58 s, b1 was committed at 50 s.
  expect(timesOf(toDesk, desk, crm)).toEqual({ handsOnMs: 7_000, roundTripMs: 7_000 + 25_000 + 8_000 });
});

test('a way longer than the cap counts as the cap', () => {
  expect(timesOf(toBill, bill, crm)).toEqual({ handsOnMs: 6_000, roundTripMs: 36_000 });
});

test('flows sum to the headline', () => {
  const figures = weekFigures(WEEK, { transfers: [toDesk, toBill], records });
  expect(figures).toMatchObject({ retypedEntries: 3, records: 2, handsOnMs: 13_000, intended: 0 });
  expect(figures.tools).toEqual(['crm', 'desk', 'bill']);
  expect(figures.topFlow).toMatchObject({ from: 'crm', to: 'desk', fields: 2, records: 1 });
});

test('one field typed from two counts once', () => {
  const joined = carry(crm, desk, [
    ['a1', 'b1'],
    ['a2', 'b1'],
  ]);
  expect(weekFigures(WEEK, { transfers: [joined], records }).retypedEntries).toBe(1);
});

test('intended transfers and other weeks stay out of the totals', () => {
  const other = { ...toBill, week: '2026-W46' as Week };
  const figures = weekFigures(WEEK, { transfers: [{ ...toDesk, intended: true }, other], records });
  expect(figures).toMatchObject({
    retypedEntries: 0,
    records: 0,
    handsOnMs: 0,
    roundTripMs: 0,
    intended: 2,
    tools: [],
  });
  expect(figures.topFlow).toBeUndefined();
});
