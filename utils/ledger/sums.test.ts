import { weekOf } from '../calendar';
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { figuresOf, jane, typedLedger } from '../../tests/ledger-of-rep';
import type { Rep } from '../../tests/rep';
import { intendFlow, intendRecord, judgeRecord } from '../background/judge';
import type { RecordId, ToolId } from '../model';
import { eraseAll, erasePeriod, eraseRecords, eraseTool } from './erase';
import { expire } from './retention';
import type { LedgerDatabase } from './schema';
import { refreshSums } from './sums';

const START = Date.UTC(2026, 10, 16, 9);
const WEEK = weekOf(START);
const id = (name: string) => name as RecordId;
const [crm, desk] = ['salesforce', 'zendesk'] as ToolId[] as [ToolId, ToolId];

test.each<[string, (db: LedgerDatabase, rep: Rep) => Promise<unknown>]>([
  ['a new record is carried', (_, rep) => rep.types('hubspot', jane, 'hub-jane')],
  ['a known one goes on', (_, rep) => rep.commits('zendesk', 'desk-jane', ['city', 'Oakland'])],
  [
    'a field of the source is entered anew',
    (_, rep) => rep.commits('salesforce', 'crm-jane', jane[3] ?? (jane[0] as never)),
  ],
  ['one is meant', (db) => intendRecord(db, id('desk-jane'), true)],
  ['a flow is meant', (db) => intendFlow(db, crm, desk, true)],
  ['one was wrong', (db) => judgeRecord(db, id('desk-jane'), false, false)],
  ['a record is erased', (db) => eraseRecords(db, [id('crm-omar')])],
  ['a tool is erased', (db) => eraseTool(db, desk)],
  ['a period is erased', (db) => erasePeriod(db, START, START + 10_000)],
  ['all is erased', (db) => eraseAll(db)],
  ['some expire', (db) => expire(db, 90, START + 90 * 86_400_000 + 10_000)],
])('kept sums are those counted anew after %s', async (_name, change) => {
  const { db, rep } = await typedLedger();
  await refreshSums(db, [WEEK]);
  expect(await db.sums.count()).toBe(1);
  await change(db, rep);
  const kept = await figuresOf(db, WEEK);
  await db.sums.clear();
  expect(kept).toEqual(await figuresOf(db, WEEK));
});

test('a change elsewhere costs no recount', async () => {
  const { db, rep } = await typedLedger();
  await refreshSums(db, [WEEK]);
  await rep.types('salesforce', [
    ['fullName', 'Quentin Abernathy'],
    ['email', 'q@abernathy-mills.com'],
  ]);
  expect(await db.sums.count()).toBe(1);
});
