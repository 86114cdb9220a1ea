import { LedgerDatabase } from './schema';

let opened: LedgerDatabase | undefined;

/** The ledger's database, one connection per context, opened by its first query. */
export function ledger(): LedgerDatabase {
  opened ??= new LedgerDatabase();
  return opened;
}
