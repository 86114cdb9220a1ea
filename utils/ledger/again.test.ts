import { weekOf } from '../calendar';
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { jane, letter, typedLedger } from '../../tests/ledger-of-rep';
import type { RecordId, ToolId } from '../model';
import { readAgain } from './again-query';
import { eraseAll, eraseRecords, eraseTool } from './erase';
import { expire } from './retention';
import type { LedgerDatabase } from './schema';

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 10, 16, 9);
const WEEK = weekOf(START);
const GMAIL = 'gmail' as ToolId;

/** The ledger with a letter sent three times and Jane typed into the CRM again. */
async function withMore() {
  const { db, rep } = await typedLedger();
  await rep.types('gmail', letter, 'mail-1');
  await rep.types('gmail', letter, 'mail-2');
  await rep.types('zendesk', letter, 'mail-3');
  await rep.types('salesforce', jane, 'crm-jane-again');
  return { db, rep };
}
const toolsOf = async (db: LedgerDatabase) => (await readAgain(db, [WEEK]))[0]?.tools;
const ALL = [
  { tool: 'gmail', repeats: 0, duplicates: 1 },
  { tool: 'salesforce', repeats: 1, duplicates: 0 },
  { tool: 'zendesk', repeats: 0, duplicates: 1 },
];

test('messages sent twice and records entered twice are findings apart, by tool and week', async () => {
  const { db } = await withMore();
  expect(await toolsOf(db)).toEqual(ALL);
  expect(await readAgain(db, [weekOf(START - 7 * DAY_MS)])).toMatchObject([{ tools: [] }]);
  expect(await db.duplicates.toArray()).toMatchObject([
    { to: 'mail-2', of: 'mail-1', tool: 'gmail', week: WEEK },
    { to: 'mail-3', of: 'mail-1', tool: 'zendesk', week: WEEK },
  ]);
  const sources = [...(await db.transfers.toArray()).map(({ from }) => from)];
  const repeated = (await db.repeats.toArray()).map(({ of }) => of);
  expect([...sources, ...repeated].filter((id) => id.startsWith('mail'))).toEqual([]);
});

test('a message that is changed after all is none', async () => {
  const { db, rep } = await withMore();
  await rep.commits('gmail', 'mail-2', ['longText', `${letter[2]?.[1]}, and the second one too`]);
  expect((await db.duplicates.toArray()).map(({ to }) => to)).toEqual(['mail-3']);
});

test.each<[string, (db: LedgerDatabase) => Promise<unknown>]>([
  ['it expired', (db) => expire(db, 90, START + 91 * DAY_MS)],
  ['half of it expired', (db) => expire(db, 90, START + 90 * DAY_MS + 24_000)],
  ['the first message was erased', (db) => eraseRecords(db, ['mail-1' as RecordId])],
])('the counts are the same after %s', async (_name, remove) => {
  const { db } = await withMore();
  await remove(db);
  expect(await toolsOf(db)).toEqual(ALL);
});

test('the counts go with their tool, their week and everything', async () => {
  const { db } = await withMore();
  await expire(db, 90, START + 91 * DAY_MS);
  await eraseTool(db, GMAIL);
  expect(await toolsOf(db)).toEqual(ALL.slice(1));
  await eraseAll(db);
  expect(await toolsOf(db)).toEqual([]);
});
