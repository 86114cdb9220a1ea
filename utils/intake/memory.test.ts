import { ledgerContract } from '../../tests/ledger-contract';
import { createMemoryLedger } from './memory';

ledgerContract(createMemoryLedger);
