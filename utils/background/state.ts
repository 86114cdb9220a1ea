import { installKey } from '../ledger/key';
import { ledger } from '../ledger/open';
import { dexieLedger } from '../ledger/port';
import { createPrinter, type Printer } from '../prints/print';
import { serialQueue } from '../session/queue';

/** What every handler works with. The worker may die at any time: all of it can be made again from disk. */
export const db = ledger();
export const port = dexieLedger(db);
/** The one writer: whatever changes the ledger goes through here. */
export const queue = serialQueue();

let made: Promise<Printer> | undefined;

/** Forgets the printer after the key has changed. */
export function dropPrinter(): void {
  made = undefined;
}

/** The printer, made on first need; a failure (a blocked database) is tried again by the next caller. */
export function printer(): Promise<Printer> {
  made ??= installKey(db).then((key) => createPrinter(key));
  made.catch(() => {
    made = undefined;
  });
  return made;
}
