import { DAY_MS, mondayUtc, weekOf } from '../calendar';
import type { Week } from '../model';
import type { LedgerWeek } from '../report/build-week';
import { recordsOfRows } from './rows';
import type { LedgerDatabase } from './schema';

/** Everything that a report says about a week is counted from this. Reads the week's records whole: for one release. */
export async function readLedgerWeek(db: LedgerDatabase, week: Week): Promise<LedgerWeek> {
  // A day more on both sides, whatever the time zone and its summer time; `weekOf` decides.
  const monday = mondayUtc(week);
  const [rows, transfers, repeats, answers, kept] = await Promise.all([
    db.records
      .where('openedAt')
      .between(monday - DAY_MS, monday + 8 * DAY_MS)
      .toArray(),
    db.transfers.where('week').equals(week).toArray(),
    db.repeats.where('week').equals(week).toArray(),
    db.answers.filter((answer) => answer.week === week).toArray(),
    db.weeks.get(week),
  ]);
  const records = recordsOfRows(rows).filter(({ openedAt }) => weekOf(openedAt) === week);
  const ids = [...new Set(transfers.flatMap(({ to, from }) => [to, from]))];
  const ends = recordsOfRows(await db.records.where('id').anyOf(ids).toArray());
  return {
    week,
    records,
    transfers,
    ends: new Map(ends.map((record) => [record.id, record])),
    settled: kept?.flows ?? [],
    repeats,
    answers,
    lookups: kept?.lookups ?? [],
  };
}
