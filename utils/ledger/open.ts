import { Dexie } from 'dexie';
import { keepChoice, type LedgerChoice, ledgerChoice } from './choice';
import { LEDGER_NAME } from './name';
import { firstIdOf } from './retention';
import { LedgerDatabase } from './schema';

/** The ledger's database, opened by its first query. One connection for each call: call it once per context. */
export async function openLedger(): Promise<LedgerDatabase> {
  return new LedgerDatabase((await ledgerChoice()).name);
}

/** Asks the ledger once, on a connection of its own. */
export async function askLedger<T>(ask: (db: LedgerDatabase) => Promise<T>): Promise<T> {
  const db = await openLedger();
  try {
    return await ask(db);
  } finally {
    db.close();
  }
}

/** Leaves a ledger that cannot be opened where it is and chooses a new one. IndexedDB knows no renaming. */
export async function setLedgerAside(now: number = Date.now()): Promise<LedgerChoice> {
  const { name, setAside } = await ledgerChoice();
  const choice = { name: nameAt(now), setAside: [...setAside, name] };
  await keepChoice(choice);
  return choice;
}

/** Deletes the ledgers that were set aside until a moment: what nobody can read is kept no longer than anything else. */
export async function deleteSetAside(until: number): Promise<void> {
  const { name, setAside } = await ledgerChoice();
  // The name of the one that was begun in its place tells when it was set aside.
  const isOld = (_: string, i: number) => (setAside[i + 1] ?? name) <= nameAt(until);
  const old = setAside.filter(isOld);
  if (old.length === 0) return;
  for (const each of old) await Dexie.delete(each);
  await keepChoice({ name, setAside: setAside.filter((each) => !old.includes(each)) });
}

/** The name of a ledger that is begun now: later ones sort behind earlier ones. */
const nameAt = (now: number): string => `${LEDGER_NAME}-${firstIdOf(now)}`;
