import { browser } from '#imports';
import type { LedgerRecord } from '../model';

/** How long a copy may still be pasted as one (DESIGN.md, copy provenance). */
export const COPY_MS = 10 * 60_000;
/** Most copies kept: a person pastes one of the last few. */
const KEPT = 20;

/** What was copied out of one record of a tool: prints only, in memory that dies with the browser session. */
export interface KeptCopy {
  readonly record: LedgerRecord;
  /** Print of the record's own id in the tool: further copies from it belong together. */
  readonly source?: string;
  readonly at: number;
}

const KEY = 'copies';

/** The copies of the last ten minutes, the oldest first. */
export async function recentCopies(now: number): Promise<readonly KeptCopy[]> {
  const stored: Record<string, readonly KeptCopy[] | undefined> = await browser.storage.session.get(KEY);
  return (stored[KEY] ?? []).filter((copy) => now - copy.at < COPY_MS);
}

/** Keeps these copies, the last ones if they are many. */
export async function keepCopies(copies: readonly KeptCopy[]): Promise<void> {
  await browser.storage.session.set({ [KEY]: copies.slice(-KEPT) });
}
