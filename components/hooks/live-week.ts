import { liveQuery } from 'dexie';
import { readPrecision } from '../../utils/ledger/check-query';
import { openLedger } from '../../utils/ledger/open';
import type { LedgerDatabase } from '../../utils/ledger/schema';
import { readWeeks } from '../../utils/ledger/week-query';
import { send } from '../../utils/messages/send';
import { type PopupFigures, popupFigures, popupWeeks } from '../../utils/summary/popup-figures';

/**
 * Watches the popup's weeks until it is told to stop. A module of its own, since it brings the ledger's library: the
 * popup loads it after its first picture.
 */
export function watchWeeks(onFigures: (figures: PopupFigures) => void, onError: () => void): () => void {
  let isTold = false;
  const opened = openLedger();
  const watching = liveQuery(async () => {
    const db = await opened;
    if (!isTold && (await isUncounted(db))) {
      // The next opening need not count what this one has to. Told once: the answer makes the query run again.
      isTold = true;
      void send({ type: 'sums.refresh' });
    }
    return popupFigures(await readWeeks(db, popupWeeks()), await readPrecision(db));
  }).subscribe(onFigures, (error) => {
    console.error('Retyped: the ledger could not be read.', error);
    onError();
  });
  return () => {
    watching.unsubscribe();
    void opened.then((db) => db.close());
  };
}

async function isUncounted(db: LedgerDatabase): Promise<boolean> {
  const sums = await db.sums.bulkGet([...popupWeeks()]);
  return sums.some((sum) => sum === undefined);
}
