import { keepChoice, type LedgerChoice, ledgerChoice } from './choice';
import { LEDGER_NAME } from './name';
import { firstIdOf } from './retention';
import { LedgerDatabase } from './schema';

/** The ledger's database, opened by its first query. One connection for each call: call it once per context. */
export async function openLedger(): Promise<LedgerDatabase> {
  return new LedgerDatabase((await ledgerChoice()).name);
}

/** Leaves a ledger that cannot be opened where it is and chooses a new one. IndexedDB knows no renaming. */
export async function setLedgerAside(now: number = Date.now()): Promise<LedgerChoice> {
  const { name, setAside } = await ledgerChoice();
  const choice = { name: `${LEDGER_NAME}-${firstIdOf(now)}`, setAside: [...setAside, name] };
  await keepChoice(choice);
  return choice;
}
