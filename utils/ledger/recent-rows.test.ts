import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import type { RecordId, Transfer } from '../model';
import { rememberRows } from './recent-rows';
import { LedgerDatabase } from './schema';
import { sharedReads } from './shared-reads';

let made = 0;

/** A ledger with one counter that was read before, and a second connection that writes behind its back. */
async function remembered() {
  const name = `recent-${++made}`;
  const db = new LedgerDatabase(name);
  const recent = rememberRows(db);
  await db.counters.put({ key: 'a', n: 1 });
  const read = async () => (await db.transaction('r', db.counters, () => db.counters.get('a')))?.n;
  recent.forget();
  expect(await read()).toBe(1);
  return { db, read, recent, other: new LedgerDatabase(name) };
}

test('a row that was read is not asked for again', async () => {
  const { db, read, other } = await remembered();
  await other.counters.put({ key: 'a', n: 9 });
  expect(await read()).toBe(1);
  const many = await db.transaction('r', db.counters, () => db.counters.bulkGet(['a', 'b']));
  expect(many).toEqual([{ key: 'a', n: 1 }, undefined]);
});

test.each<[string, (db: LedgerDatabase) => Promise<unknown>, number | undefined]>([
  ['written', (db) => db.counters.put({ key: 'a', n: 2 }), 2],
  ['written with others', (db) => db.counters.bulkPut([{ key: 'a', n: 3 }]), 3],
  ['changed', (db) => db.counters.update('a', { n: 4 }), 4],
  ['modified', (db) => db.counters.toCollection().modify({ n: 5 }), 5],
  ['deleted', (db) => db.counters.delete('a'), undefined],
  ['cleared', (db) => db.counters.clear(), undefined],
])('a row that was %s is not remembered as it was', async (_name, write, expected) => {
  const { db, read } = await remembered();
  await write(db);
  expect(await read()).toBe(expected);
});

test('what was written is remembered once its transaction is complete', async () => {
  const { db, recent } = await remembered();
  await db.transaction('rw', db.counters, async () => {
    await db.counters.bulkPut([{ key: 'a', n: 3 }]);
    await db.counters.delete('b');
    expect([recent.row(db.counters, 'a'), recent.row(db.counters, 'b')]).toEqual([undefined, undefined]);
  });
  expect(recent.row(db.counters, 'a')).toEqual({ row: { key: 'a', n: 3 } });
  expect(recent.row(db.counters, 'b')).toEqual({ row: undefined });
  await db.transaction('rw', db.counters, async () => {
    await db.counters.put({ key: 'a', n: 4 });
    await db.counters.clear();
  });
  expect(recent.row(db.counters, 'a')).toBeUndefined();
  recent.forget();
  expect(recent.row(db.counters, 'b')).toBeUndefined();
});

/** A transfer, as far as it takes to be listed. */
const transfer = (to: string, from: string) => ({ to, from, week: '2026-W47' }) as unknown as Transfer;

test.each<[string, (db: LedgerDatabase) => Promise<unknown>, readonly string[], readonly string[]]>([
  ['nothing', async () => undefined, ['r2', 'r4'], []],
  ['a transfer more', (db) => db.transfers.put(transfer('r3', 'r1')), ['r2', 'r3', 'r4'], []],
  ['a transfer from elsewhere now', (db) => db.transfers.put(transfer('r2', 'r9')), ['r4'], ['r2']],
  ['a transfer withdrawn', (db) => db.transfers.delete('r4' as RecordId), ['r2'], []],
  ['one changed', (db) => db.transfers.update('r2' as RecordId, { intended: true }), ['r2', 'r4'], []],
  ['all gone', (db) => db.transfers.clear(), [], []],
  [
    'one that came to nothing',
    async (db) => {
      const failing = db.transaction('rw', db.transfers, async () => {
        await db.transfers.put(transfer('r3', 'r1'));
        throw new Error('disk full');
      });
      await expect(failing).rejects.toThrow('disk full');
    },
    ['r2', 'r4'],
    [],
  ],
])('lists after %s are those of the disk', async (_name, write, ofFirst, ofNinth) => {
  const { db, recent, other } = await remembered();
  await db.transfers.bulkPut([transfer('r4', 'r1'), transfer('r2', 'r1')]);
  const read = (from: string) =>
    db.transaction('r', db.transfers, () => db.transfers.where('from').equals(from).toArray());
  expect((await read('r1')).map(({ to }) => to)).toEqual(['r2', 'r4']);
  expect(recent.list(db.transfers, 'r1')).toHaveLength(2);
  await write(db);
  for (const [from, expected] of [
    ['r1', ofFirst],
    ['r9', ofNinth],
  ] as const) {
    expect(await read(from)).toEqual(await other.transfers.where('from').equals(from).toArray());
    expect((await read(from)).map(({ to }) => to)).toEqual(expected);
  }
});

test('what a transaction wrote that came to nothing is not remembered', async () => {
  const { db, read } = await remembered();
  const failing = db.transaction('rw', db.counters, async () => {
    await db.counters.put({ key: 'a', n: 7 });
    expect((await db.counters.get('a'))?.n).toBe(7);
    throw new Error('disk full');
  });
  await expect(failing).rejects.toThrow('disk full');
  expect(await read()).toBe(1);
});

test('a transaction finds in a list what it wrote itself', async () => {
  const { db } = await remembered();
  await db.transfers.bulkPut([transfer('r4', 'r1'), transfer('r2', 'r1')]);
  const list = () => db.transfers.where('from').equals('r1').toArray();
  const rows = (found: readonly Transfer[]) => found.map(({ to }) => to);
  expect(rows(await db.transaction('r', db.transfers, list))).toEqual(['r2', 'r4']);
  await db.transaction('rw', db.transfers, async () => {
    await db.transfers.put(transfer('r3', 'r1'));
    await db.transfers.delete('r4' as RecordId);
    expect(rows(await list())).toEqual(['r2', 'r3']);
  });
  expect(rows(await list())).toEqual(['r2', 'r3']);
});

test('reads asked for together share a transaction; one that fails rejects for its caller alone', async () => {
  const { db } = await remembered();
  const read = sharedReads(db);
  const transactions = vi.spyOn(db, 'transaction');
  const [n, failure, missing] = await Promise.allSettled([
    read(async () => (await db.counters.get('a'))?.n),
    read(() => Promise.reject(new TypeError('ours'))),
    read(() => db.applied.get('none' as never)),
  ]);
  expect([n, missing]).toMatchObject([{ value: 1 }, { value: undefined }]);
  expect(failure).toMatchObject({ status: 'rejected' });
  expect(transactions).toHaveBeenCalledTimes(1);
});
