/** Name of the ledger's first database, the same in every build. */
export const LEDGER_NAME = 'retyped';
