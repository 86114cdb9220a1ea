import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { openLedger } from '../../utils/ledger/open';
import type { LedgerDatabase } from '../../utils/ledger/schema';

export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly value: T };

/**
 * What a query of the ledger answers, live. A ledger that cannot be opened is an answer, not a crash; `retry` asks
 * again.
 * @param dependencies ask again when one of these changes
 */
export function useQuery<T>(
  query: (db: LedgerDatabase) => Promise<T>,
  dependencies: readonly unknown[],
): { readonly loaded: Loaded<T>; readonly retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const db = useLedger();
  const loaded = useLiveQuery<Loaded<T>>(async () => {
    if (!db) return { status: 'loading' };
    try {
      return { status: 'ready', value: await query(db) };
    } catch (error) {
      console.error('Retyped: the ledger could not be read.', error);
      return { status: 'failed' };
    }
  }, [...dependencies, attempt, db]);
  return { loaded: loaded ?? { status: 'loading' }, retry: () => setAttempt(attempt + 1) };
}

let opened: Promise<LedgerDatabase> | undefined;

/** The page's one connection; undefined until it is known which database is the ledger. */
function useLedger(): LedgerDatabase | undefined {
  const [db, setDb] = useState<LedgerDatabase>();
  useEffect(() => {
    opened ??= openLedger();
    void opened.then(setDb);
  }, []);
  return db;
}
