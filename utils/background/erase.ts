import { browser } from '#imports';
import type { LedgerDatabase } from '../ledger/schema';

/** Erases every entry, transfer and counter, on disk and in session memory. The key and the settings stay. */
export async function eraseAll(db: LedgerDatabase): Promise<void> {
  const tables = [db.records, db.transfers, db.repeats, db.applied, db.counters];
  await db.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear())));
  await browser.storage.session.clear();
}

/** How long an entry id is remembered against resends: far longer than a page lives without its worker. */
const APPLIED_DAYS = 7;
const DAY_MS = 86_400_000;

/** Erases what is older than the person keeps: records with their prints, what joined them, and old entry ids. */
export async function expire(
  db: LedgerDatabase,
  retentionDays: number,
  now: number = Date.now(),
): Promise<void> {
  const old = await db.records
    .where('openedAt')
    .below(now - retentionDays * DAY_MS)
    .primaryKeys();
  await db.transaction('rw', [db.records, db.transfers, db.repeats, db.applied], async () => {
    await db.records.bulkDelete(old);
    await db.transfers.where('to').anyOf(old).or('from').anyOf(old).delete();
    await db.repeats.where('to').anyOf(old).or('of').anyOf(old).delete();
    await db.applied
      .where('at')
      .below(now - APPLIED_DAYS * DAY_MS)
      .delete();
  });
}
