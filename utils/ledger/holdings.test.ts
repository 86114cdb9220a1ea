import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { jane, typedLedger } from '../../tests/ledger-of-rep';
import type { Rep } from '../../tests/rep';
import type { RecordId, ToolId } from '../model';
import { writeRecords } from './bulk';
import { eraseAll, erasePeriod, eraseRecords, eraseTool } from './erase';
import { holdingOf, readHoldings, sumHoldings } from './holdings';
import { rotateKey } from './key';
import { expire } from './retention';
import { recordOfRow } from './rows';
import type { LedgerDatabase } from './schema';

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 10, 16, 9);

test.each<[string, (db: LedgerDatabase, rep: Rep) => Promise<unknown>]>([
  ['nothing more happened', async () => undefined],
  ['a record was entered in another tool', (_, rep) => rep.types('hubspot', jane, 'hub-jane')],
  ['a field was edited', (_, rep) => rep.commits('zendesk', 'desk-jane', ['phone', '+1 415 867 5310'])],
  ['a field was emptied', (_, rep) => rep.commits('zendesk', 'desk-jane', ['phone', ' '])],
  [
    'an entry came twice',
    (_, rep) => rep.commits('zendesk', 'desk-jane', jane[1] ?? ['email', ''], { id: 'e9' }),
  ],
  ['a record was erased', (db) => eraseRecords(db, ['desk-omar' as RecordId])],
  ['a tool was erased', (db) => eraseTool(db, 'zendesk' as ToolId)],
  ['a period was erased', (db) => erasePeriod(db, START, START + 4_500)],
  ['half of it expired', (db) => expire(db, 90, START + 90 * DAY_MS + 10_000)],
  ['everything was erased', (db) => eraseAll(db)],
  ['the key was changed', (db) => rotateKey(db)],
  [
    'more was written at once',
    async (db) => {
      const [row] = await db.records.limit(1).toArray();
      if (!row) throw new RangeError('no row');
      const more = { ...recordOfRow(row), id: 'bulk-1' as RecordId };
      await writeRecords(db, [more], new Map(), () => false);
    },
  ],
])('what is held is counted as if the records were walked, after %s', async (_name, change) => {
  const { db, rep } = await typedLedger();
  await change(db, rep);
  const rows = await db.records.toArray();
  const walked = sumHoldings(rows.map(holdingOf));
  const { byTool, entries, records, since } = await readHoldings(db);
  const counted = [...byTool.values()].map(({ lastAt: _, ...counts }) => counts);
  expect(counted).toEqual(
    walked.map(({ lastAt: _, ...counts }) => counts).sort((a, b) => (a.tool < b.tool ? -1 : 1)),
  );
  expect(records).toBe(rows.length);
  expect(entries).toBe(rows.reduce((sum, row) => sum + row.entries.length, 0));
  expect(since).toBe(rows.length === 0 ? undefined : Math.min(...rows.map(({ openedAt }) => openedAt)));
});
