import { weekOf } from '../calendar';
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { typedLedger } from '../../tests/ledger-of-rep';
import { judgeRecord } from '../background/judge';
import type { RecordId, ToolId } from '../model';
import { readPrecision } from './check-query';
import { eraseAll, erasePeriod, eraseRecords, eraseTool } from './erase';
import { rotateKey } from './key';
import { expire } from './retention';
import type { LedgerDatabase } from './schema';

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 10, 16, 9);
const id = (name: string) => name as RecordId;
const [crm, desk] = ['salesforce', 'zendesk'] as ToolId[] as [ToolId, ToolId];

/** A ledger in which the person judged two findings, one right and one wrong, and one unasked, and answered a question. */
async function judged() {
  const { db } = await typedLedger();
  await judgeRecord(db, id('desk-jane'), true, true, [], START);
  await judgeRecord(db, id('desk-omar'), false, true, [], START);
  await judgeRecord(db, id('bill-jane'), false, false, [], START);
  await db.answers.put({ from: crm, to: desk, week: weekOf(START), at: START });
  return db;
}
const left = async (db: LedgerDatabase) => [await db.judgements.count(), await db.answers.count()];

test.each<[string, (db: LedgerDatabase) => Promise<unknown>, readonly number[], number]>([
  ['its records expired', (db) => expire(db, 90, START + 91 * DAY_MS), [0, 1], 2],
  [
    'the record that two findings come from was erased',
    (db) => eraseRecords(db, [id('crm-jane')]),
    [1, 1],
    2,
  ],
  ['the target of one was erased', (db) => eraseRecords(db, [id('desk-omar')]), [2, 1], 2],
  ['the key was changed', (db) => rotateKey(db), [0, 1], 2],
  ['their tool was erased', (db) => eraseTool(db, desk), [1, 0], 0],
  ['the day was erased', (db) => erasePeriod(db, START, START + DAY_MS), [0, 0], 0],
  ['everything was erased', (db) => eraseAll(db), [0, 0], 0],
])(
  'what was said of a finding goes with it, and is counted on where counts stay: %s',
  async (_name, erase, rows, counted) => {
    const db = await judged();
    expect(await readPrecision(db)).toEqual({ right: 1, judged: 2 });
    await erase(db);
    expect(await left(db)).toEqual(rows);
    expect((await readPrecision(db)).judged).toBe(counted);
  },
);

test('answers and the counts of what was judged go after 400 days', async () => {
  const db = await judged();
  await expire(db, 90, START + 399 * DAY_MS);
  expect([(await left(db))[1], (await readPrecision(db)).judged]).toEqual([1, 2]);
  await expire(db, 90, START + 408 * DAY_MS);
  expect([(await left(db))[1], (await readPrecision(db)).judged]).toEqual([0, 0]);
});
