import type { EntriesPorts } from '../utils/background/entries';
import type { LedgerPort } from '../utils/intake/ports';
import type { Printer } from '../utils/prints/print';
import { parseSettings } from '../utils/settings';

/** What a background takes entries with when nothing besides its ledger and printer matters: nobody hears, nothing is vetoed. */
export const entriesPorts = (ledger: LedgerPort, printer: Printer): EntriesPorts => ({
  ledger,
  printer,
  settings: parseSettings({}),
  onDecision: async () => async () => undefined,
  onLookup: async () => undefined,
  vetoed: async () => new Set(),
  copies: async () => [],
  close: async () => undefined,
  isGivenUp: async () => false,
  onRefused: async () => undefined,
});
