import { browser } from '#imports';
import { clearPresentFault, faultOf, keepFault } from '../ledger/fault';
import { setLedgerAside } from '../ledger/open';
import type { LedgerDatabase } from '../ledger/schema';

/** Failures in a row to open the ledger after which it is set aside: the outbox has waited half a minute by then. */
const MOST_FAILURES = 6;
/** In `storage.local`: which database has had its key. */
const KEYED = 'keyed';

let isClear = false;

/** Takes back what was wrong with the ledger; asks session memory once per start of the worker. */
export async function ledgerWorks(): Promise<void> {
  if (isClear) return;
  isClear = true;
  await clearPresentFault();
}

/** Notes a failure of the database; one that cannot be opened time after time is set aside and reported. */
export async function ledgerFailed(error: unknown): Promise<'noted' | 'set aside'> {
  const type = faultOf(error);
  if (!type) return 'noted';
  isClear = false;
  const { times } = await keepFault(type);
  if (type !== 'unreadable' || times < MOST_FAILURES) return 'noted';
  await setLedgerAside();
  await clearPresentFault();
  await keepFault('setAside');
  return 'set aside';
}

/**
 * Reports a ledger that the browser has thrown away: it had its key and has it no longer. To be asked before a key is
 * made.
 */
export async function noticeLoss(db: LedgerDatabase): Promise<void> {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEYED);
  const hadKey = stored[KEYED] === db.name;
  if (hadKey && (await db.keys.get('install')) === undefined) await keepFault('lost');
  if (!hadKey) await browser.storage.local.set({ [KEYED]: db.name });
}
