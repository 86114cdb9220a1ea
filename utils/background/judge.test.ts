import { weekOf } from '../calendar';
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { figuresOf, typedLedger } from '../../tests/ledger-of-rep';
import { readSpotCheck } from '../ledger/check-query';
import { readFlow } from '../ledger/flow-query';
import type { RecordId, ToolId } from '../model';
import { intendFlow, judgeRecord, vetoesOf } from './judge';

const START = Date.UTC(2026, 10, 16, 9);
const WEEK = weekOf(START);
const [crm, desk] = ['salesforce', 'zendesk'] as ToolId[] as [ToolId, ToolId];
const [crmJane, deskJane, billJane] = ['crm-jane', 'desk-jane', 'bill-jane'] as RecordId[] as [
  RecordId,
  RecordId,
  RecordId,
];

test('a wrong match leaves every figure, and both records know of it', async () => {
  const { db } = await typedLedger();
  const before = await figuresOf(db, WEEK);
  await judgeRecord(db, deskJane, false, false, [billJane]);
  expect((await figuresOf(db, WEEK)).records).toBe(before.records - 1);
  expect(await vetoesOf(db, deskJane)).toEqual(new Set([crmJane, billJane]));
  expect(await vetoesOf(db, crmJane)).toEqual(new Set([deskJane]));
});

test('a right one changes no figure and bars nothing', async () => {
  const { db } = await typedLedger();
  const before = await figuresOf(db, WEEK);
  await judgeRecord(db, deskJane, true, true);
  expect(await figuresOf(db, WEEK)).toEqual(before);
  expect(await vetoesOf(db, deskJane)).toEqual(new Set());
});

test('a flow that is meant moves to the column of its own, and back', async () => {
  const { db } = await typedLedger();
  const before = await figuresOf(db, WEEK);
  await intendFlow(db, crm, desk, true);
  const meant = await figuresOf(db, WEEK);
  expect(meant.retypedEntries + meant.intended).toBe(before.retypedEntries);
  expect(meant.intended).toBe(8);
  await intendFlow(db, crm, desk, false);
  expect(await figuresOf(db, WEEK)).toEqual(before);
});

test('the spot check asks the same few until they are answered, and counts what it asked for alone', async () => {
  const { db } = await typedLedger();
  const asked = async () => (await readSpotCheck(db, START + 3_600_000)).asking.map(({ record }) => record);
  const [first, ...rest] = await asked();
  if (!first) throw new Error('nothing was asked');
  expect(await asked()).toEqual([first, ...rest]);
  await judgeRecord(db, first, true, true, [], START + 3_600_000);
  expect(await asked()).toEqual(rest);
  await judgeRecord(db, billJane, false, false, [], START + 3_600_000);
  expect((await readSpotCheck(db, START + 3_600_000)).precision.judged).toBe(1);
});

test("a flow's page lists records by time and kind, with no print and no value", async () => {
  const { db } = await typedLedger();
  const { records } = await readFlow(db, crm, desk);
  expect(records.map(({ record, fields }) => [record, fields])).toEqual([
    ['desk-omar', 4],
    ['desk-jane', 4],
  ]);
  expect(records[1]?.kinds).toEqual(['fullName', 'email', 'phone', 'company']);
  expect(JSON.stringify(records)).not.toMatch(/Whitfield|harbour|tokens/i);
});
