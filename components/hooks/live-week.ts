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
  const read = async (): Promise<PopupFigures> => {
    const db = await opened;
    if (!isTold && (await isUncounted(db))) {
      // The next opening need not count what this one has to. Told once: the answer makes the query run again.
      isTold = true;
      void send({ type: 'sums.refresh' });
    }
    return popupFigures(await readWeeks(db, popupWeeks()), await readPrecision(db));
  };
  const fail = (error: unknown) => {
    console.error('Retyped: the ledger could not be read.', error);
    onError();
  };
  // Failures are caught inside: a live query tells nobody of a database that is closed, as one is that does not open.
  const watching = liveQuery(() =>
    read().then(
      (figures) => () => onFigures(figures),
      (error: unknown) => () => fail(error),
    ),
  ).subscribe((tell) => tell(), fail);
  return () => {
    watching.unsubscribe();
    void opened.then((db) => db.close());
  };
}

async function isUncounted(db: LedgerDatabase): Promise<boolean> {
  const sums = await db.sums.bulkGet([...popupWeeks()]);
  return sums.some((sum) => sum === undefined);
}
