import { weekOf } from '../calendar';
import type { LedgerRecord, Transfer, Week } from '../model';
import { type Again, countAgain } from '../summary/again';
import { countsOf, mergeCounts } from '../summary/counts';
import { recordsOfRows } from './rows';
import type { JudgementRow, LedgerDatabase, WeekRow } from './schema';

/** Adds transfers that go to the counts of their weeks. Inside a transaction of records and weeks, as the others are. */
export async function settle(
  db: LedgerDatabase,
  transfers: readonly Transfer[],
  known: readonly LedgerRecord[],
): Promise<void> {
  const records = new Map(known.map((record) => [record.id, record]));
  const missing = transfers.flatMap(({ to, from }) => [to, from]).filter((id) => !records.has(id));
  const others = await db.records
    .where('id')
    .anyOf([...new Set(missing)])
    .toArray();
  for (const record of recordsOfRows(others)) records.set(record.id, record);
  for (const [week, flows] of countsOf(transfers, records)) {
    await changeWeek(db, week, (row) => ({ ...row, flows: mergeCounts(row.flows, flows) }));
  }
}

/** Adds what was done again to the counts of its weeks. */
export async function settleAgain(
  db: LedgerDatabase,
  type: Again['type'],
  found: readonly (Pick<Again, 'tool'> & { readonly week: Week })[],
): Promise<void> {
  for (const week of new Set(found.map((each) => each.week))) {
    const ofWeek = found.filter((each) => each.week === week).map(({ tool }) => ({ type, tool }));
    await changeWeek(db, week, (row) => ({ ...row, again: countAgain(row.again ?? [], ofWeek) }));
  }
}

/** Adds answers of the spot check to the counts of their weeks; what was said unasked measures nothing. */
export async function settleJudged(db: LedgerDatabase, judged: readonly JudgementRow[]): Promise<void> {
  for (const { at, right } of judged.filter(({ asked }) => asked)) {
    await changeWeek(db, weekOf(at), (row) => ({
      ...row,
      judged: { right: (row.judged?.right ?? 0) + Number(right), judged: (row.judged?.judged ?? 0) + 1 },
    }));
  }
}

async function changeWeek(db: LedgerDatabase, week: Week, change: (row: WeekRow) => WeekRow): Promise<void> {
  await db.weeks.put(change((await db.weeks.get(week)) ?? { week, flows: [], lookups: [] }));
}
