import 'fake-indexeddb/auto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { readFlows, readHoldings } from '../utils/ledger/dashboard-query';
import { dexieLedger } from '../utils/ledger/port';
import { LEDGER_VERSION, LedgerDatabase } from '../utils/ledger/schema';
import { readWeek } from '../utils/ledger/week-query';
import type { AnchorPrint, RecordId, Week } from '../utils/model';
import { fromBase64url, toBase64url } from '../utils/prints/base64url';
import { typedLedger } from './ledger-of-rep';

/**
 * Every version of the schema that was ever released has a fixture: its stores and rows as that version wrote them, and
 * what they meant. A new version gets one by `RETYPED_WRITE_FIXTURE=1 npx vitest run tests/ledger-upgrade.test.ts`.
 */
interface Fixture {
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly Row[]>>;
  readonly meaning: unknown;
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
  const fixture: Fixture = JSON.parse(readFileSync(pathOf(version), 'utf8'), fromPlain);
  const name = `ledger-v${version}`;
  const old = new Dexie(name);
  old.version(version).stores(fixture.stores);
  for (const [store, rows] of Object.entries(fixture.rows)) {
    const isOutbound = old.table(store).schema.primKey.keyPath === null;
    for (const { key, value } of rows) {
      await (isOutbound ? old.table(store).add(value, key) : old.table(store).add(value));
    }
  }
  old.close();
  const db = new LedgerDatabase(name);
  expect(await meaningOf(db)).toEqual(fixture.meaning);
  expect(db.verno).toBe(LEDGER_VERSION);
});

/** What a ledger tells: figures, holdings, and whom an anchor finds. */
async function meaningOf(db: LedgerDatabase): Promise<unknown> {
  const port = dexieLedger(db);
  const week = '2026-W47' as Week;
  const record = await port.record('crm-jane' as RecordId);
  const prints = (record?.anchors ?? []).map(({ print }): AnchorPrint => print);
  const { byTool, ...holdings } = await readHoldings(db);
  return plainOf({
    figures: await readWeek(db, week),
    flows: await readFlows(db, week),
    holdings,
    byTool: [...byTool],
    record,
    found: (await port.recordsWithAnchors(prints, 20)).map(({ id }) => id),
  });
}

async function currentFixture(): Promise<string> {
  const { db } = await typedLedger();
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
