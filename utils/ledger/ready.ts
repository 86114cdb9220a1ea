import type { Week } from '../model';
import { precisionOf } from '../summary/findings';
import type { Precision } from '../summary/letter-figures';
import type { WeekCounts } from '../summary/weeks';
import { ledgerChoice } from './choice';
import type { JudgementRow, SumRow, WeekRow } from './schema';
import { materialOf, weekCountsOf } from './week-rows';

/** What the popup shows of the ledger, as it lies there. */
export interface Ready {
  readonly weeks: readonly WeekCounts[];
  readonly precision: Precision;
}

/**
 * Weeks that the background has counted, straight from IndexedDB: the library that the ledger is written with takes
 * longer to load than these few rows to read, and the popup must not wait for it. Undefined when there is no ledger yet,
 * when it cannot be opened, or when a week has still to be counted: then `readWeeks` does.
 */
export async function readReady(weeks: readonly Week[]): Promise<Ready | undefined> {
  const db = await openAsIs((await ledgerChoice()).name);
  if (!db) return undefined;
  try {
    const stores = db.transaction(['weeks', 'sums', 'judgements']);
    const rows = <T>(store: string) =>
      Promise.all(weeks.map((week) => answerOf<T | undefined>(stores.objectStore(store).get(week))));
    const every = <T>(store: string) => answerOf<T[]>(stores.objectStore(store).getAll());
    const [kept, sums, judged, all] = await Promise.all([
      rows<WeekRow>('weeks'),
      rows<SumRow>('sums'),
      every<JudgementRow>('judgements'),
      every<WeekRow>('weeks'),
    ]);
    const counts = weeks.flatMap((week, i) => {
      const sum = sums[i];
      return sum ? [weekCountsOf(week, materialOf(kept[i], sum.flows))] : [];
    });
    return counts.length === weeks.length
      ? { weeks: counts, precision: precisionOf(judged, all) }
      : undefined;
  } catch {
    // A ledger of another version, or a broken one: whoever reads it in full says what is wrong with it.
    return undefined;
  } finally {
    db.close();
  }
}

/** Opens a database in whatever version it has; undefined when there is none or it does not open. */
function openAsIs(name: string): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name);
    // Only a database that is not there is upgraded from nothing: it must not be made here.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(undefined);
  });
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
