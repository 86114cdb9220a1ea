import type { RecordId, Transfer } from '../model';
import type { RecentRows } from './recent-rows';
import type { LedgerDatabase } from './schema';

/** The transfer that ends in a record, and those that start from it: two requests, without a cursor. */
export async function transfersOf(db: LedgerDatabase, id: RecordId): Promise<Transfer[]> {
  const [inward, outward] = await Promise.all([
    db.transfers.get(id),
    db.transfers.where('from').equals(id).toArray(),
  ]);
  return inward === undefined ? outward : [inward, ...outward];
}

/** The same, when they are remembered. */
export function recentTransfersOf(
  db: LedgerDatabase,
  recent: RecentRows,
  id: RecordId,
): Transfer[] | undefined {
  const [inward, outward] = [recent.row(db.transfers, id), recent.list(db.transfers, id)];
  return inward && outward && [...(inward.row ? [inward.row] : []), ...outward];
}
