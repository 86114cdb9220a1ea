import { DAY_MS, weekOf } from '../calendar';
import type { EntryId } from '../model';
import { COUNT_DAYS } from '../summary/counts';
import { type Removed, removeRecords } from './remove';
import type { LedgerDatabase } from './schema';

/** How long an entry id is remembered against resends: far longer than a page lives without its worker. */
export const APPLIED_MS = 7 * DAY_MS;
/** How long the counts of a week live. */
const WEEKS_MS = COUNT_DAYS * DAY_MS;
/** Records that expire in one go: entries wait no longer than that. */
const AT_ONCE = 500;

/**
 * Expires what is older than the person keeps: records with their prints and what was said of them (the counts go to
 * their weeks), entry ids, and the counts and answers of old weeks.
 * @returns what went, and whether there is more: then call again
 */
export async function expire(
  db: LedgerDatabase,
  retentionDays: number,
  now: number = Date.now(),
): Promise<Removed & { readonly isMore: boolean }> {
  const old = await db.records
    .where('openedAt')
    .below(now - retentionDays * DAY_MS)
    .limit(AT_ONCE)
    .primaryKeys();
  const removed = await removeRecords(db, old);
  await db.applied
    .where(':id')
    .below(firstIdOf(now - APPLIED_MS))
    .delete();
  await db.weeks
    .where('week')
    .below(weekOf(now - WEEKS_MS))
    .delete();
  // What was answered and asked lives as long as the counts it explains; a damaged row no longer than any other.
  await db.answers.filter(({ week }) => week < weekOf(now - WEEKS_MS)).delete();
  await db.damaged.filter(({ at }) => at < now - retentionDays * DAY_MS).delete();
  return { ...removed, isMore: old.length === AT_ONCE };
}

/** The least id that an entry of this moment may have (see utils/ids.ts). */
export function firstIdOf(at: number): EntryId {
  return Math.max(0, Math.floor(at)).toString(36).padStart(9, '0') as EntryId;
}
