import type { Week } from '../model';
import { weekFigures } from '../summary/week';
import type { WeekFigures } from '../summary/week-figures';
import { recordOfRow } from './rows';
import type { LedgerDatabase } from './schema';

/** One week's figures from the ledger: reads that week's transfers and the records they join, nothing else. */
export async function readWeek(db: LedgerDatabase, week: Week): Promise<WeekFigures> {
  const transfers = await db.transfers.where('week').equals(week).toArray();
  const ids = [...new Set(transfers.flatMap(({ to, from }) => [to, from]))];
  const rows = await db.records.bulkGet(ids);
  const records = new Map(rows.flatMap((row) => (row ? [[row.id, recordOfRow(row)]] : [])));
  return weekFigures(week, transfers, records);
}
