import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { recordOf } from '../../bench/ledger/people';
import { createRep } from '../../tests/rep';
import type { IntakeResult } from '../intake/intake';
import type { RecordId } from '../model';
import { createInstallKey, createPrinter, type Printer } from '../prints/print';
import { eraseRecords } from './erase';
import { dexieLedger } from './port';
import { LedgerDatabase } from './schema';

const RECORDS = 30;
/** Every so many records one of those before is erased. */
const ERASED_EVERY = 7;
let made = 0;

/** Types the records of the bench, each a few fields of an earlier person or of a new one; what was decided and what is stored. */
async function work(isForgetful: boolean, printer: Printer) {
  const name = `memory-${++made}`;
  let db = new LedgerDatabase(name);
  let port = dexieLedger(db);
  const rep = await createRep(
    {
      wasApplied: (id) => port.wasApplied(id),
      record: (id) => port.record(id),
      recordsWithAnchors: (prints, limit) => port.recordsWithAnchors(prints, limit),
      transfersOf: (id) => port.transfersOf(id),
      repeatOf: (id) => port.repeatOf(id),
      frequencies: (keys) => port.frequencies(keys),
      apply: (change) => port.apply(change),
    },
    printer,
  );
  const decisions: IntakeResult['decision'][] = [];
  for (let number = 0; number < RECORDS; number++) {
    const { tool, fields } = recordOf(number);
    for (const field of fields) {
      if (isForgetful) {
        db.close();
        db = new LedgerDatabase(name);
        port = dexieLedger(db);
      }
      decisions.push((await rep.commits(tool, `r${number}`, field)).decision);
    }
    if (number % ERASED_EVERY === 0) await eraseRecords(db, [`r${number / 2}` as RecordId]);
  }
  const disk = new LedgerDatabase(name);
  return {
    decisions,
    records: (await disk.records.toArray()).map(({ id, anchorTypes, entries }) => [
      id,
      anchorTypes,
      entries.length,
    ]),
    transfers: await disk.transfers.toArray(),
    repeats: await disk.repeats.toArray(),
    applied: await disk.applied.toCollection().primaryKeys(),
    holdings: await disk.holdings.toArray(),
    totals: await disk.counters
      .where('key')
      .anyOf(['fullName:total', 'city:total', 'company:total'])
      .toArray(),
  };
}

test('what is remembered changes no decision and no row: as if every commit met a worker just born', async () => {
  const printer = await createPrinter(await createInstallKey());
  const [kept, forgetful] = [await work(false, printer), await work(true, printer)];
  expect(kept.decisions.filter(({ links }) => links.length > 0).length).toBeGreaterThan(10);
  expect(kept).toEqual(forgetful);
});
