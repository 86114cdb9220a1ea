import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { rememberRows } from './recent-rows';
import { LedgerDatabase } from './schema';
import { sharedReads } from './shared-reads';

let made = 0;

/** A ledger with one counter that was read before, and a second connection that writes behind its back. */
async function remembered() {
  const name = `recent-${++made}`;
  const db = new LedgerDatabase(name);
  rememberRows(db);
  await db.counters.put({ key: 'a', n: 1 });
  const read = async () => (await db.transaction('r', db.counters, () => db.counters.get('a')))?.n;
  expect(await read()).toBe(1);
  return { db, read, other: new LedgerDatabase(name) };
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
])('a row that was %s is read anew', async (_name, write, expected) => {
  const { db, read } = await remembered();
  await write(db);
  expect(await read()).toBe(expected);
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
