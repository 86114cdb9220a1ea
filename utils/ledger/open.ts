import { browser } from '#imports';
import { firstIdOf } from './retention';
import { LEDGER_NAME, LedgerDatabase } from './schema';

/** Which database is the ledger, in `storage.local`: another than the first once that had to be set aside. */
interface LedgerChoice {
  readonly name: string;
  /** Names of the databases that could not be opened; they are kept as they are. */
  readonly setAside: readonly string[];
}

const KEY = 'ledger';

/** The names of the ledger and of those set aside before it. */
export async function ledgerChoice(): Promise<LedgerChoice> {
  const stored: Record<string, LedgerChoice | undefined> = await browser.storage.local.get(KEY);
  return stored[KEY] ?? { name: LEDGER_NAME, setAside: [] };
}

/** The ledger's database, opened by its first query. One connection for each call: call it once per context. */
export async function openLedger(): Promise<LedgerDatabase> {
  return new LedgerDatabase((await ledgerChoice()).name);
}

/** Leaves a ledger that cannot be opened where it is and chooses a new one. IndexedDB knows no renaming. */
export async function setLedgerAside(now: number = Date.now()): Promise<LedgerChoice> {
  const { name, setAside } = await ledgerChoice();
  const choice = { name: `${LEDGER_NAME}-${firstIdOf(now)}`, setAside: [...setAside, name] };
  await browser.storage.local.set({ [KEY]: choice });
  return choice;
}
