import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { EntryId } from '../model';
import { AppliedIds } from './applied-ids';
import { LedgerDatabase } from './schema';
import { sharedReads } from './shared-reads';

let made = 0;
const id = (name: string) => name as EntryId;

/** Ids on disk, and how often the disk was asked. */
async function idsOf(...onDisk: readonly string[]) {
  const db = new LedgerDatabase(`applied-${++made}`);
  await db.applied.bulkAdd(
    onDisk.map(() => 1 as const),
    onDisk.map(id),
  );
  let asked = 0;
  const read = sharedReads(db);
  const ids = new AppliedIds(db, (run) => {
    asked += 1;
    return read(run);
  });
  return { db, ids, asked: () => asked };
}

test('what is on disk was applied, what is not was not', async () => {
  const { ids } = await idsOf('b', 'd');
  const found = await Promise.all(['a', 'b', 'c', 'd', 'e'].map((each) => ids.has(id(each))));
  expect(found).toEqual([false, true, false, true, false]);
});

test('beyond the newest id the disk is asked once; an id applied since is known', async () => {
  const { ids, asked } = await idsOf('b');
  expect([ids.isNew(id('c')), await ids.has(id('c')), ids.isNew(id('c'))]).toEqual([false, false, true]);
  ids.add(id('c'));
  expect([await ids.has(id('c')), ids.isNew(id('c')), await ids.has(id('d'))]).toEqual([true, false, false]);
  expect(asked()).toBe(1);
});

test('an older id, of a clock that was put back, is asked for', async () => {
  const { db, ids } = await idsOf('m');
  expect(await ids.has(id('n'))).toBe(false);
  await db.applied.add(1, id('c'));
  expect([ids.isNew(id('c')), await ids.has(id('c'))]).toEqual([false, true]);
});

test('after a write that failed, and after very many, the disk is asked anew', async () => {
  const { db, ids } = await idsOf();
  expect(await ids.has(id('a'))).toBe(false);
  await db.applied.add(1, id('a'));
  ids.forget();
  expect(await ids.has(id('a'))).toBe(true);
  for (let i = 0; i < 5_001; i++) ids.add(id(`b${i}`));
  expect(ids.isNew(id('z'))).toBe(false);
});
