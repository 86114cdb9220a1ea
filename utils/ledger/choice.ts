import { browser } from '#imports';
import { LEDGER_NAME } from './name';

/** Which database is the ledger, in `storage.local`: another than the first once that had to be set aside. */
export interface LedgerChoice {
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

/** Names the database that is the ledger from the next time it is opened. */
export async function keepChoice(choice: LedgerChoice): Promise<void> {
  await browser.storage.local.set({ [KEY]: choice });
}
