import { weekOf, weeksUpTo } from '../calendar';
import type { LedgerDatabase } from '../ledger/schema';
import { refreshSums } from '../ledger/sums';
import { inLedger } from './state';

/** Weeks that the popup shows. */
const WEEKS = 8;
/** How long entries have to rest before weeks are counted: a form is rarely left for that long. */
const REST_MS = 3000;

/** Counts the weeks of the popup that changed. Runs in the writer's queue. */
export const refreshRecentSums = (db: LedgerDatabase): Promise<void> =>
  refreshSums(db, weeksUpTo(weekOf(Date.now()), WEEKS));

let timer: ReturnType<typeof setTimeout> | undefined;

/** The same once entries rest. A worker that dies before leaves it to the popup, which counts by itself. */
export function refreshSumsSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void inLedger(({ db }) => refreshRecentSums(db)), REST_MS);
}
