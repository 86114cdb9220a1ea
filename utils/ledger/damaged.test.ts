import { weekOf } from '../calendar';
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { jane, typedLedger, weekOfLedger } from '../../tests/ledger-of-rep';
import { createRep, lastOf } from '../../tests/rep';
import type { RecordId } from '../model';
import { erasePeriod, eraseRecords } from './erase';
import { findValue } from './find';
import { readFlow } from './flow-query';
import { readHoldings } from './holdings';
import { dexieLedger } from './port';
import { readLedgerWeek } from './report-query';
import { expire } from './retention';
import type { LedgerDatabase } from './schema';

const START = Date.UTC(2026, 10, 16, 9);

/** Breaks the row of Jane in the help desk, in a way that a disk or a bug may. */
async function broken(db: LedgerDatabase, change: object): Promise<void> {
  const row = await db.records.get({ id: 'desk-jane' });
  if (!row) throw new RangeError('no row');
  await db.table('records').put({ ...row, ...change });
}

test.each<[string, object]>([
  ['no entries', { entries: undefined }],
  ['an entry without prints', { entries: [{ id: 'e1', kind: 'email', at: 1 }] }],
  ['entries that are none', { entries: [null, 7] }],
  ['no salt', { salt: undefined }],
  ['a time that is none', { openedAt: 'yesterday' }],
  ['no types of its anchors', { anchorTypes: null }],
])('a row with %s is set aside and told; the work goes on without it', async (_name, change) => {
  const { db, rep } = await typedLedger();
  await broken(db, change);
  let told = 0;
  const port = dexieLedger(db, async (rows) => {
    told += rows;
  });
  const next = await createRep(port, rep.printer);
  // Not the first of its ids: those were applied.
  for (let i = 0; i < 40; i++) await next.commits('asana', 'warm-up', ['subject', `${i}`]);
  const decision = lastOf(await next.types('hubspot', jane, 'hub-jane'));
  expect(decision.tools).toEqual(['salesforce', 'quickbooks-online', 'hubspot']);
  expect(told).toBe(1);
  expect(await db.damaged.toArray()).toMatchObject([{ row: { id: 'desk-jane' } }]);
  expect(await db.records.get({ id: 'desk-jane' })).toBeUndefined();
  expect((await readHoldings(db)).records).toBe(await db.records.count());
});

test('a damaged row is in the way of no look-up, expiry or erasure, and goes with the next one', async () => {
  const { db, rep } = await typedLedger();
  await broken(db, { entries: undefined });
  const { records } = await findValue(db, 'Jane Whitfield', rep.printer);
  expect([...records].sort()).toEqual(['bill-jane', 'crm-jane']);
  expect((await weekOfLedger(db, weekOf(START))).figures.records).toBe(2);
  await db.damaged.put({ n: -99, row: {}, at: START });
  await eraseRecords(db, ['bill-jane' as RecordId]);
  expect(await db.damaged.count()).toBe(0);
  await expire(db, 90, START + 91 * 86_400_000);
  expect([await db.records.count(), (await readHoldings(db)).records]).toEqual([0, 0]);
});

test('a damaged row is in the way of no report, of no flow on the full page, and of no period that is erased', async () => {
  const { db } = await typedLedger();
  const week = weekOf(START);
  const whole = await readLedgerWeek(db, week);
  await broken(db, { entries: undefined });
  const left = await readLedgerWeek(db, week);
  expect(left.records.map(({ id }) => id)).toEqual(
    whole.records.flatMap(({ id }) => (id === 'desk-jane' ? [] : id)),
  );
  const [transfer] = await db.transfers.where('to').equals('desk-jane').toArray();
  if (!transfer) throw new RangeError('no transfer');
  const flow = await readFlow(db, transfer.fromTool, transfer.toTool);
  expect(flow.records.find(({ record }) => record === 'desk-jane')).toMatchObject({ fields: 4, kinds: [] });
  const { records } = await erasePeriod(db, START + 3_600_000, START + 7_200_000);
  expect(records).toEqual([]);
  expect(await db.records.get({ id: 'desk-jane' })).toBeUndefined();
});
