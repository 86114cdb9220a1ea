import { weekOf, weeksUpTo } from '../calendar';
import { readPrecision } from './check-query';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { browser } from '#imports';
import { jane, omar } from '../../tests/ledger-of-rep';
import { createRep, type Rep } from '../../tests/rep';
import { judgeRecord } from '../background/judge';
import type { RecordId } from '../model';
import { LEDGER_NAME } from './name';
import { dexieLedger } from './port';
import { readReady } from './ready';
import { LedgerDatabase } from './schema';
import { refreshSums } from './sums';
import { readWeeks } from './week-query';

/** Week of what the rep of tests/rep.ts types. */
const WEEKS = weeksUpTo(weekOf(Date.UTC(2026, 10, 16, 9)), 8);

beforeEach(async () => {
  await browser.storage.local.clear();
  for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
});

async function filled(name: string): Promise<{ db: LedgerDatabase; rep: Rep }> {
  const db = new LedgerDatabase(name);
  const rep = await createRep(dexieLedger(db));
  await rep.types('salesforce', jane);
  await rep.types('zendesk', jane);
  await rep.types('zendesk', omar);
  return { db, rep };
}

test('weeks that are counted are those that the ledger’s own reading gives', async () => {
  const { db } = await filled(LEDGER_NAME);
  await refreshSums(db, WEEKS);
  const [carried] = await db.transfers.toArray();
  await judgeRecord(db, carried?.to ?? ('' as RecordId), true, true);
  const ready = await readReady(WEEKS);
  expect(ready?.weeks).toEqual(await readWeeks(db, WEEKS));
  expect(ready?.weeks.at(-1)?.figures.retypedEntries).toBeGreaterThan(0);
  expect(ready?.precision).toEqual(await readPrecision(db));
  expect(ready?.precision.judged).toBe(1);
  db.close();
});

test('a week that an entry has changed since is left to a full reading', async () => {
  const { db, rep } = await filled(LEDGER_NAME);
  await refreshSums(db, WEEKS);
  await rep.types('salesforce', omar);
  expect(await readReady(WEEKS)).toBeUndefined();
  db.close();
});

test('no ledger is made by looking for one', async () => {
  expect(await readReady(WEEKS)).toBeUndefined();
  expect(await indexedDB.databases()).toEqual([]);
});

test('after a ledger was set aside, the new one is read', async () => {
  await browser.storage.local.set({ ledger: { name: 'another', setAside: [LEDGER_NAME] } });
  const { db } = await filled('another');
  await refreshSums(db, WEEKS);
  expect((await readReady(WEEKS))?.weeks).toEqual(await readWeeks(db, WEEKS));
  db.close();
});

test('a database of another shape is left alone', async () => {
  await new Promise((resolve) => {
    const request = indexedDB.open(LEDGER_NAME, 3);
    request.onsuccess = () => {
      request.result.close();
      resolve(undefined);
    };
  });
  expect(await readReady(WEEKS)).toBeUndefined();
  expect(await indexedDB.databases()).toEqual([{ name: LEDGER_NAME, version: 3 }]);
});
