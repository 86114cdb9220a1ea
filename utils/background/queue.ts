import { serialQueue } from '../session/queue';

/** The one writer: whatever changes the ledger goes through here. */
export const queue = serialQueue();
