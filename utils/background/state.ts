import type { LedgerPort } from '../intake/ports';
import { keepFault } from '../ledger/fault';
import { installKey } from '../ledger/key';
import { openLedger } from '../ledger/open';
import { dexieLedger } from '../ledger/port';
import type { LedgerDatabase } from '../ledger/schema';
import { createPrinter, type Printer } from '../prints/print';
import { ledgerFailed, ledgerWorks, noticeLoss } from './faults';
import { queue } from './queue';

/** What every handler works with. The worker may die at any time: all of it can be made again from disk. */
export interface Ledger {
  readonly db: LedgerDatabase;
  readonly port: LedgerPort;
  /** The printer, made on first need; a failure (a blocked database) is tried again by the next caller. */
  readonly printer: () => Promise<Printer>;
}

let opened: Promise<Ledger> | undefined;

/** The ledger, for reading outside the queue. */
export function ledger(): Promise<Ledger> {
  opened ??= openLedger().then(ledgerOf);
  return opened;
}

/** Runs a task on the ledger in its turn. A failure of the database is noted for the pages before it is thrown. */
export function inLedger<T>(task: (ledger: Ledger) => Promise<T>): Promise<T> {
  return queue(async () => {
    try {
      const result = await task(await ledger());
      await ledgerWorks();
      return result;
    } catch (error) {
      if ((await ledgerFailed(error)) === 'set aside') dropLedger();
      throw error;
    }
  });
}

/** Opens the ledger anew at the next call: after it was set aside, or its key changed. */
export function dropLedger(): void {
  opened = undefined;
}

function ledgerOf(db: LedgerDatabase): Ledger {
  db.on('blocked', () => void keepFault('blocked'));
  let made: Promise<Printer> | undefined;
  const make = async () => {
    await noticeLoss(db);
    return createPrinter(await installKey(db));
  };
  return {
    db,
    port: dexieLedger(db, async (rows) => void (await keepFault('damaged', Date.now(), rows))),
    printer: () => {
      made ??= make();
      made.catch(() => {
        made = undefined;
      });
      return made;
    },
  };
}
