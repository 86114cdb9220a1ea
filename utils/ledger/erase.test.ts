import { weekOf } from '../calendar';
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { figuresOf, typedLedger } from '../../tests/ledger-of-rep';
import type { RecordId, ToolId } from '../model';
import { eraseAll, erasePeriod, eraseRecords, eraseTool } from './erase';
import { findValue } from './find';
import type { LedgerDatabase } from './schema';

const START = Date.UTC(2026, 10, 16, 9);
const WEEK = weekOf(START);
const idsOf = async (db: LedgerDatabase) => (await db.records.toArray()).map(({ id }) => id).sort();
const edgesOf = async (db: LedgerDatabase) =>
  (await db.transfers.toArray()).map(({ from, to }) => `${from}>${to}`).sort();

test.each([
  ['an e-mail', 'Jane.Whitfield@Harbour-Dental.com', ['bill-jane', 'crm-jane', 'desk-jane']],
  ['a full name, also where it was split', 'jane whitfield', ['bill-jane', 'crm-jane', 'desk-jane']],
  ['a name the other way round', 'Castellanos, Omar', ['crm-omar', 'desk-omar']],
  ['a phone number', '+1 (415) 867-5309', ['bill-jane', 'crm-jane', 'desk-jane']],
  ['a company', 'Harbour Dental', ['bill-jane', 'crm-jane', 'desk-jane']],
  ['a city', 'fresno', ['crm-omar', 'desk-omar']],
  ['somebody else of the same given name', 'Jane Miller', []],
  ['another mailbox of the same domain', 'john@harbour-dental.com', []],
  ['nothing', '  ', []],
])('%s is looked up in every record, and nothing is stored', async (_name, value, expected) => {
  const { db, rep } = await typedLedger();
  const before = await dump(db);
  const { records } = await findValue(db, value, rep.printer, { region: 'US' });
  expect([...records].sort()).toEqual(expected);
  expect(await dump(db)).toEqual(before);
});

test('a lookup tells the tools and when, the earliest first', async () => {
  const { db, rep } = await typedLedger();
  const { tools } = await findValue(db, 'omar@castellanos-foods.com', rep.printer);
  expect(tools.map(({ tool, records }) => [tool, records])).toEqual([
    ['salesforce', 1],
    ['zendesk', 1],
  ]);
  expect(tools[0]?.lastAt).toBeGreaterThan(tools[0]?.firstAt ?? Number.POSITIVE_INFINITY);
});

test('a forgotten customer leaves counts and nothing else; others stay', async () => {
  const { db, rep } = await typedLedger();
  const before = await figuresOf(db, WEEK);
  const { records } = await findValue(db, 'Jane Whitfield', rep.printer);
  expect(await eraseRecords(db, records)).toMatchObject({ transfers: ['desk-jane', 'bill-jane'].sort() });
  expect(await idsOf(db)).toEqual(['crm-omar', 'desk-omar']);
  expect(await edgesOf(db)).toEqual(['crm-omar>desk-omar']);
  expect(await figuresOf(db, WEEK)).toEqual(before);
  expect((await findValue(db, 'Jane Whitfield', rep.printer)).records).toEqual([]);
});

test('one record goes with what joined it', async () => {
  const { db } = await typedLedger();
  await eraseRecords(db, ['desk-omar' as RecordId]);
  expect(await idsOf(db)).toEqual(['bill-jane', 'crm-jane', 'crm-omar', 'desk-jane']);
  expect(await edgesOf(db)).toEqual(['crm-jane>bill-jane', 'crm-jane>desk-jane']);
});

test('a tool goes with its flows, those settled long ago too', async () => {
  const { db } = await typedLedger();
  await eraseRecords(db, ['desk-omar', 'bill-jane'] as RecordId[]);
  expect((await figuresOf(db, WEEK)).tools).toContain('zendesk');
  await eraseTool(db, 'zendesk' as ToolId);
  expect(await idsOf(db)).toEqual(['crm-jane', 'crm-omar']);
  const figures = await figuresOf(db, WEEK);
  expect(figures.tools).toEqual(['salesforce', 'quickbooks-online']);
  expect(figures).toMatchObject({ records: 1, intended: 0 });
});

test('a period goes with its counts; what was entered before and after stays', async () => {
  const { db } = await typedLedger();
  // Jane in the CRM is entered in the first four seconds, the rest later.
  await erasePeriod(db, START, START + 4_500);
  expect(await idsOf(db)).toEqual(['bill-jane', 'crm-omar', 'desk-jane', 'desk-omar']);
  expect(await edgesOf(db)).toEqual(['crm-omar>desk-omar']);
  expect((await figuresOf(db, WEEK)).records).toBe(3);
  await erasePeriod(db, START, START + 86_400_000);
  expect(await idsOf(db)).toEqual([]);
  expect(await db.weeks.count()).toBe(0);
});

test('erasing everything leaves only the key', async () => {
  const { db } = await typedLedger();
  await eraseRecords(db, ['desk-omar' as RecordId]);
  await eraseAll(db);
  const full = await Promise.all(
    db.tables.map(async (table) => ((await table.count()) > 0 ? table.name : '')),
  );
  expect(full.filter((name) => name !== '')).toEqual([]);
});

async function dump(db: LedgerDatabase): Promise<unknown> {
  return Promise.all(
    db.tables.map(async (table) => [
      table.name,
      await table.toCollection().primaryKeys(),
      await table.toArray(),
    ]),
  );
}
