import type { LedgerDatabase } from './schema';

/** Runs a read in the transaction that everything asked for at the same moment shares. */
export type SharedRead = <T>(read: () => Promise<T>) => Promise<T>;

interface Waiting {
  /** Reads, and gives back what tells its caller once the transaction is over. */
  readonly run: () => Promise<() => void>;
  readonly reject: (error: unknown) => void;
}

/**
 * Reads asked for in one turn of the event loop share one transaction: each transaction is a way to the browser's
 * process and back, and a commit asks for some fifty things. A read that fails rejects for its caller alone, unless it
 * takes the transaction with it. Callers go on once the transaction is over: Dexie would take what they do next for a
 * part of it.
 */
export function sharedReads(db: LedgerDatabase): SharedRead {
  let waiting: Waiting[] = [];
  const tables = [db.records, db.transfers, db.repeats, db.applied, db.counters];
  const readAll = async () => {
    const together = waiting;
    waiting = [];
    try {
      const settle = await db.transaction('r', tables, () => Promise.all(together.map(({ run }) => run())));
      for (const tell of settle) tell();
    } catch (error) {
      for (const { reject } of together) reject(error);
    }
  };
  return (read) =>
    new Promise((resolve, reject) => {
      const run = () =>
        read().then(
          (found) => () => resolve(found),
          (error: unknown) => () => reject(error),
        );
      waiting.push({ run, reject });
      if (waiting.length === 1) queueMicrotask(() => void readAll());
    });
}
