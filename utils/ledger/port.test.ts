import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { ledgerContract } from '../../tests/ledger-contract';
import { createRep } from '../../tests/rep';
import { dexieLedger } from './port';
import { LedgerDatabase } from './schema';

let made = 0;

ledgerContract(() => dexieLedger(new LedgerDatabase(`contract-${++made}`)));

test('what another connection wrote meanwhile is overwritten by nobody, and an entry it applied is applied once', async () => {
  const name = `contract-${++made}`;
  const db = new LedgerDatabase(name);
  const [first, second] = [dexieLedger(db), dexieLedger(new LedgerDatabase(name))];
  const rep = await createRep(first);
  await rep.commits('salesforce', 'a', ['city', 'Oakland'], { id: 'e1' });
  const other = await createRep(second, rep.printer);
  await other.commits('salesforce', 'b', ['city', 'Fresno'], { id: 'e2' });
  await rep.commits('zendesk', 'c', ['city', 'Reno'], { id: 'e3' });
  // A connection that remembers nothing.
  const disk = new LedgerDatabase(name);
  expect((await disk.records.toArray()).map(({ id, n }) => [id, n])).toEqual([
    ['c', -3],
    ['b', -2],
    ['a', -1],
  ]);

  await other.commits('zendesk', 'd', ['city', 'Mesa'], { id: 'e4' });
  await rep.commits('zendesk', 'd', ['city', 'Mesa'], { id: 'e4' });
  expect((await disk.records.get({ id: 'd' }))?.entries).toHaveLength(1);
  expect(await disk.records.count()).toBe(4);
  expect((await disk.counters.get('city:total'))?.n).toBe(4);
});
