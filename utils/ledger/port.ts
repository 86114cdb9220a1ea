import type { LedgerPort } from '../intake/ports';
import { recordOfRow, rowOfRecord } from './rows';
import type { LedgerDatabase } from './schema';

/** The ledger that the intake asks, on Dexie. Reads are outside transactions: the caller is the only writer. */
export function dexieLedger(db: LedgerDatabase): LedgerPort {
  return {
    wasApplied: async (id) => (await db.applied.get(id)) !== undefined,

    record: async (id) => {
      const row = await db.records.get(id);
      return row && recordOfRow(row);
    },

    recordsWithAnchors: async (prints, limit) => {
      // Record ids begin with their time, so that each anchor's newest records are the end of its index range: a value
      // that a tenth of all records hold costs no more than a rare one.
      const found = await Promise.all(
        prints.map((print) => db.records.where('anchors').equals(print).reverse().limit(limit).toArray()),
      );
      const newest = new Map(found.flat().map((row) => [row.id, row]));
      const rows = [...newest.values()].sort((a, b) => b.openedAt - a.openedAt);
      return rows.slice(0, limit).map(recordOfRow);
    },

    transfersOf: (id) => db.transfers.where('to').equals(id).or('from').equals(id).toArray(),

    repeatOf: (id) => db.repeats.get(id),

    frequencies: async (keys) => {
      const rows = await db.counters.bulkGet([...keys]);
      return rows.map((row) => row?.n ?? 0);
    },

    apply: (change) =>
      db.transaction('rw', [db.records, db.transfers, db.repeats, db.applied, db.counters], async () => {
        await db.applied.add({ id: change.entry, at: change.at });
        await db.records.bulkPut([...change.joined, change.record].map(rowOfRecord));
        await db.transfers.bulkDelete([...change.withdrawn]);
        await db.transfers.bulkPut([...change.transfers]);
        await db.repeats.bulkDelete([...change.withdrawnRepeats]);
        await db.repeats.bulkPut([...change.repeats]);
        const rows = await db.counters.bulkGet([...change.counters]);
        await db.counters.bulkPut(change.counters.map((key, i) => ({ key, n: (rows[i]?.n ?? 0) + 1 })));
      }),
  };
}
