import { dayOf, endOf, weekOf, weeksBetween } from '../calendar';
import type { LedgerDatabase } from '../ledger/schema';
import type { Week } from '../model';

/** Weeks back that a report may speak of: two quarters. */
const MOST_WEEKS = 26;

/** Weeks that are over, from the first one that the ledger knows anything of. */
export async function weeksToReport(db: LedgerDatabase, now: number): Promise<readonly Week[]> {
  const [oldest, kept] = await Promise.all([
    db.records.orderBy('openedAt').first(),
    db.weeks.toCollection().primaryKeys(),
  ]);
  const known = [...(oldest ? [weekOf(oldest.openedAt)] : []), ...kept].sort();
  const [first] = known;
  const today = dayOf(now);
  return first === undefined
    ? []
    : weeksBetween(first, weekOf(now))
        .filter((week) => endOf(week) <= today)
        .slice(-MOST_WEEKS);
}
