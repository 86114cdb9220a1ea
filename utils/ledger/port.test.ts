import 'fake-indexeddb/auto';
import { ledgerContract } from '../../tests/ledger-contract';
import { dexieLedger } from './port';
import { LedgerDatabase } from './schema';

let made = 0;

ledgerContract(() => dexieLedger(new LedgerDatabase(`contract-${++made}`)));
