import 'fake-indexeddb/auto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { judgeRecord } from '../utils/background/judge';
import { readAgain } from '../utils/ledger/again-query';
import { readPrecision } from '../utils/ledger/check-query';
import { faultOf } from '../utils/ledger/fault-of';
import { readHoldings } from '../utils/ledger/holdings';
import { dexieLedger } from '../utils/ledger/port';
import { LEDGER_VERSION, LedgerDatabase } from '../utils/ledger/schema';
import type { AnchorPrint, RecordId, Week } from '../utils/model';
import { fromBase64url, toBase64url } from '../utils/prints/base64url';
import { plainFlows } from '../utils/summary/weeks';
import { jane, letter, typedLedger, weekOfLedger } from './ledger-of-rep';

/**
 * Every version of the schema that was ever released has a fixture: its stores and rows as that version wrote them, and
 * what they meant. A new version gets one by `RETYPED_WRITE_FIXTURE=1 npx vitest run tests/ledger-upgrade.test.ts`.
 */
interface Fixture {
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  readonly meaning: object;
}
interface Row {
  readonly key: string | number;
  readonly value: unknown;
}

const pathOf = (version: number) => join(import.meta.dirname, `fixtures/ledger-v${version}.json`);
const versions = Array.from({ length: LEDGER_VERSION }, (_, i) => i + 1);

if (process.env.RETYPED_WRITE_FIXTURE) writeFileSync(pathOf(LEDGER_VERSION), await currentFixture());

test.each(versions)('version %i has a fixture', (version) => {
  expect(existsSync(pathOf(version))).toBe(true);
});

test.each(versions)('a ledger of version %i opens, and means what it meant', async (version) => {
  const fixture = fixtureOf(version);
  const name = await written(version, fixture);
  const db = new LedgerDatabase(name);
  // A later version may tell more of it, and nothing else.
  expect(await meaningOf(db)).toMatchObject(fixture.meaning);
  expect(db.verno).toBe(LEDGER_VERSION);
});

test('version 1 knew which records are duplicate tasks, version 2 makes findings of them', async () => {
  const fixture = fixtureOf(1);
  const records = (fixture.rows.records ?? []).map(({ key, value }, i) => ({
    key,
    value: i === 0 ? { ...(value as object), duplicateOf: 'crm-jane' } : value,
  }));
  const name = await written(1, { ...fixture, rows: { ...fixture.rows, records } }, 'ledger-v1-twice');
  const [again] = await readAgain(new LedgerDatabase(name), ['2026-W47' as Week]);
  expect(again?.tools).toMatchObject([{ repeats: 0, duplicates: 1 }]);
});

test('a row that is none any more does not stop an upgrade', async () => {
  const fixture = fixtureOf(1);
  const broken = { key: -900, value: { n: -900, id: 'broken', openedAt: 'yesterday' } };
  const records = [...(fixture.rows.records ?? []), broken];
  const name = await written(1, { ...fixture, rows: { ...fixture.rows, records } }, 'ledger-v1-broken');
  const db = new LedgerDatabase(name);
  expect((await readHoldings(db)).records).toBe(records.length - 1);
  expect(await db.records.count()).toBe(records.length);
});

test('a ledger of a newer version is refused clearly, and stays as it is', async () => {
  const newer = new Dexie('ledger-newer');
  newer.version(LEDGER_VERSION + 1).stores({ ...fixtureOf(LEDGER_VERSION).stores, later: 'id' });
  await newer.table('later').add({ id: 'kept' });
  newer.close();
  const error: unknown = await new LedgerDatabase('ledger-newer').open().catch((reason: unknown) => reason);
  expect(String(error)).toContain(`of version ${LEDGER_VERSION + 1}`);
  expect(faultOf(error)).toBe('newer');
  expect(await newer.open().then(() => newer.table('later').count())).toBe(1);
  newer.close();
});

test('an upgrade waits for the last tab of the version before, and then loses nothing', async () => {
  const fixture = fixtureOf(1);
  const name = await written(1, fixture, 'ledger-v1-open');
  const tab = new Dexie(name);
  tab.version(1).stores(fixture.stores);
  await tab.open();
  // An old tab that does not let go: it is frozen, or has a bug.
  tab.on('versionchange', () => false);
  const db = new LedgerDatabase(name);
  let blocked = 0;
  db.on('blocked', () => {
    blocked += 1;
    setTimeout(() => tab.close(), 20);
  });
  expect(await meaningOf(db)).toMatchObject(fixture.meaning);
  expect(blocked).toBe(1);
});

function fixtureOf(version: number): Fixture {
  return JSON.parse(readFileSync(pathOf(version), 'utf8'), fromPlain);
}

/** Writes a ledger as that version left it; its name. */
async function written(version: number, fixture: Fixture, name = `ledger-v${version}`): Promise<string> {
  const old = new Dexie(name);
  old.version(version).stores(fixture.stores);
  for (const [store, rows] of Object.entries(fixture.rows)) {
    const isOutbound = old.table(store).schema.primKey.keyPath === null;
    for (const { key, value } of rows) {
      await (isOutbound ? old.table(store).add(value, key) : old.table(store).add(value));
    }
  }
  old.close();
  return name;
}

/** What a ledger tells: figures, holdings, and whom an anchor finds. */
async function meaningOf(db: LedgerDatabase): Promise<unknown> {
  const port = dexieLedger(db);
  const week = '2026-W47' as Week;
  const record = await port.record('crm-jane' as RecordId);
  const prints = (record?.anchors ?? []).map(({ print }): AnchorPrint => print);
  const { figures, flows } = await weekOfLedger(db, week);
  const { byTool, ...holdings } = await readHoldings(db);
  const tools = [...byTool.values()].sort((a, b) => a.lastAt - b.lastAt).reverse();
  return plainOf({
    figures,
    flows: plainFlows(flows),
    holdings,
    byTool: tools.map(({ tool, ...held }) => [tool, held]),
    record,
    again: await readAgain(db, [week]),
    precision: await readPrecision(db),
    found: (await port.recordsWithAnchors(prints, 20)).map(({ id }) => id),
  });
}

async function currentFixture(): Promise<string> {
  const { db, rep } = await typedLedger();
  await rep.types('salesforce', jane, 'crm-jane-again');
  await rep.types('gmail', letter, 'mail-1');
  await rep.types('gmail', letter, 'mail-2');
  await judgeRecord(db, 'desk-jane' as RecordId, true, true);
  const rows = await Promise.all(
    db.tables.map(async (table): Promise<[string, Row[]]> => {
      const keys = await table.toCollection().primaryKeys();
      const values = await table.toArray();
      return [table.name, keys.map((key, i) => ({ key, value: values[i] }))];
    }),
  );
  const stores = db.tables.map((table) => [
    table.name,
    [table.schema.primKey, ...table.schema.indexes].map(({ src }) => src).join(', '),
  ]);
  return `${JSON.stringify(
    { stores: Object.fromEntries(stores), rows: Object.fromEntries(rows), meaning: await meaningOf(db) },
    toPlain,
    1,
  )}\n`;
}

function plainOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
function toPlain(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { bytes: toBase64url(value) } : value;
}
function fromPlain(_key: string, value: unknown): unknown {
  const isBytes = typeof value === 'object' && value !== null && 'bytes' in value;
  return isBytes && typeof value.bytes === 'string' ? fromBase64url(value.bytes) : value;
}
