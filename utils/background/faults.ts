import { browser } from '#imports';
import { clearPresentFault, keepFault } from '../ledger/fault';
import { faultOf, isOfLedger } from '../ledger/fault-of';
import { setLedgerAside } from '../ledger/open';
import type { LedgerDatabase } from '../ledger/schema';
import type { EntryId } from '../model';

/** Failures in a row to open the ledger after which it is set aside: the outbox has waited half a minute by then. */
const MOST_FAILURES = 6;
/** Tries of one entry, over about half a minute, until it is given up. */
const MOST_TRIES = 5;
/** Failing entries that are remembered. */
const MOST_FAILING = 500;
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

const tries = new Map<EntryId, number>();

/**
 * Whether an entry that failed is given up, and says so to the person: after five tries, if the ledger is not to blame.
 * An entry that waits for the ledger waits as long as it takes.
 */
export async function isGivenUp(entry: EntryId, error: unknown): Promise<boolean> {
  if (isOfLedger(error)) return false;
  const times = (tries.get(entry) ?? 0) + 1;
  tries.delete(entry);
  if (times < MOST_TRIES) {
    tries.set(entry, times);
    for (const oldest of tries.keys()) {
      if (tries.size <= MOST_FAILING) break;
      tries.delete(oldest);
    }
    return false;
  }
  await refuse();
  return true;
}

/** Counts an entry that was given up. */
export async function refuse(): Promise<void> {
  await keepFault('refused');
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
