import { browser } from '#imports';
import { DAY_MS } from '../calendar';
import { eraseAll, eraseRecords } from '../ledger/erase';
import { findValue } from '../ledger/find';
import { rotateKey } from '../ledger/key';
import { deleteSetAside } from '../ledger/open';
import type { Removed } from '../ledger/remove';
import { expire } from '../ledger/retention';
import type { LedgerDatabase } from '../ledger/schema';
import type { ErasedReply } from '../messages/own-replies';
import { forgetCoverages } from '../observer/coverage';
import type { NormaliseContext } from '../prints/normalise';
import { keepCopies } from '../session/copies';
import { openFormIds } from '../session/open-forms';
import { changeSettings, loadSettings } from '../settings';
import { closeRecords } from './close';
import { dropLedger, type Ledger } from './state';

/**
 * Erases, and closes the forms that are open on what went: their values leave session memory. A form whose transfer
 * went with its source closes too, and what is typed on becomes a record of its own: its fields are counted once.
 */
export async function eraseAndClose(db: LedgerDatabase, erase: () => Promise<Removed>): Promise<ErasedReply> {
  const removed = await erase();
  // A copy would come back into the ledger with the next paste.
  await keepCopies([]);
  const gone = new Set([...removed.records, ...removed.transfers]);
  await closeRecords(db, await openFormIds((form) => gone.has(form.record)));
  return { records: removed.records.length, transfers: removed.transfers.length };
}

type InLedger = <T>(task: (ledger: Ledger) => Promise<T>) => Promise<T>;

/**
 * Forgets a customer: erases every record that holds a typed value, an e-mail or a name, also in what its texts mention.
 * Every record has to be asked, which takes a while in a large ledger: that is done beside the queue, so that entries are
 * taken meanwhile; what may have changed since is asked again in its turn.
 */
export async function forgetValue(
  value: string,
  { db, printer }: Pick<Ledger, 'db' | 'printer'>,
  inLedger: InLedger,
  context: NormaliseContext = {},
  now: number = Date.now(),
): Promise<ErasedReply> {
  const found = await findValue(db, value, await printer(), context);
  return inLedger(async () => {
    // A record lives less than a day.
    const lately = await findValue(db, value, await printer(), context, now - DAY_MS);
    return eraseAndClose(db, () => eraseRecords(db, [...new Set([...found.records, ...lately.records])]));
  });
}

/** Erases everything but the key and the settings, on disk and in session memory. */
export async function eraseEverything(db: LedgerDatabase): Promise<void> {
  await eraseAll(db);
  await deleteSetAside(Date.now());
  await forgetCoverages();
  await browser.storage.session.clear();
}

/** Takes a new key. Prints under the old one are gone, the person's own among them: they have to be given again. */
export async function takeNewKey(db: LedgerDatabase): Promise<void> {
  await rotateKey(db);
  dropLedger();
  await deleteSetAside(Date.now());
  await changeSettings({ own: { names: [], emails: [], domains: [] } });
  await browser.storage.session.clear();
}

/** Expires what is due, a part at a time, so that entries are taken in between. */
export async function expireAll(inLedger: InLedger, now: number = Date.now()): Promise<void> {
  const { retentionDays } = await loadSettings();
  for (let isMore = true; isMore; ) {
    await inLedger(({ db }) =>
      eraseAndClose(db, async () => {
        const expired = await expire(db, retentionDays, now);
        isMore = expired.isMore;
        return expired;
      }),
    );
  }
  await deleteSetAside(now - retentionDays * DAY_MS);
}
