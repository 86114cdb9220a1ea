import { REJOIN_MS } from '../intake/rejoin';
import type { LedgerDatabase } from '../ledger/schema';
import type { FormId, RecordId } from '../model';
import { closeForms, IDLE_CLOSE_MS, leaveForms, type OpenForm, openFormIds } from '../session/open-forms';

/** Closes the records of these forms and forgets their values. Unknown forms are none. */
export async function closeRecords(
  db: LedgerDatabase,
  forms: readonly FormId[],
  now: number = Date.now(),
): Promise<void> {
  if (forms.length === 0) return;
  await markClosed(db, await closeForms(forms), now);
}

/** Closes what matches: the forms of a tab that went, or all that went idle. */
export async function closeMatching(
  db: LedgerDatabase,
  match: (form: OpenForm) => boolean,
  now: number = Date.now(),
): Promise<void> {
  await closeRecords(db, await openFormIds(match), now);
}

/** Closes the forms that ended; those whose page was left wait a little, since it may be loaded anew. */
export async function endForms(
  db: LedgerDatabase,
  ended: readonly FormId[],
  left: readonly FormId[],
  now: number = Date.now(),
): Promise<void> {
  await closeRecords(
    db,
    ended.filter((form) => !left.includes(form)),
    now,
  );
  await leaveForms(left, now);
}

/** Whether a form has gone idle, or its page was left for good. */
export const isIdle = (now: number) => (form: OpenForm) =>
  now - form.lastAt > IDLE_CLOSE_MS || (form.leftAt !== undefined && now - form.leftAt > REJOIN_MS);

/**
 * Closes, as partial, the records whose session memory is gone: after a restart of the browser or of the extension
 * nothing can be compared with them by value any more.
 * @param since looks back no further than this: an older record was closed by an earlier start
 */
export async function closeOrphans(
  db: LedgerDatabase,
  since: number,
  now: number = Date.now(),
): Promise<void> {
  const open = new Set<FormId>(await openFormIds(() => true));
  await db.records
    .where('openedAt')
    .above(since)
    .filter((row) => row.closedAt === undefined && !open.has(formOf(row.id)))
    .modify({ closedAt: now, partial: true });
}

/** A record is named after its form; one that went on after an idle time carries a suffix. */
const formOf = (id: RecordId) => id.split('.', 1)[0] as FormId;

async function markClosed(db: LedgerDatabase, ids: readonly RecordId[], now: number): Promise<void> {
  await db.records
    .where('id')
    .anyOf([...ids])
    .modify({ closedAt: now });
}
