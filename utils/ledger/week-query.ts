import type { LedgerRecord, RecordId, Transfer, Week } from '../model';
import { weekFigures } from '../summary/week';
import type { WeekFigures } from '../summary/week-figures';
import { recordOfRow } from './rows';
import type { LedgerDatabase } from './schema';

/** What a week's figures are made of. */
export interface WeekRows {
  readonly transfers: readonly Transfer[];
  readonly records: ReadonlyMap<RecordId, LedgerRecord>;
}

/** A week's transfers and the records they join, and nothing else of the ledger. */
export async function readWeekRows(db: LedgerDatabase, week: Week): Promise<WeekRows> {
  const transfers = await db.transfers.where('week').equals(week).toArray();
  const ids = [...new Set(transfers.flatMap(({ to, from }) => [to, from]))];
  const rows = await db.records.where('id').anyOf(ids).toArray();
  const records = new Map(rows.map((row) => [row.id, recordOfRow(row)] as const));
  return { transfers, records };
}

/** One week's figures. */
export async function readWeek(db: LedgerDatabase, week: Week): Promise<WeekFigures> {
  const { transfers, records } = await readWeekRows(db, week);
  return weekFigures(week, transfers, records);
}
