import type { EntryId } from '../model';
import type { LedgerDatabase } from './schema';
import type { SharedRead } from './shared-reads';

/** Ids remembered until the newest is asked for anew. */
const MOST = 5_000;

/**
 * Which entries were applied, mostly without asking: what is beyond the newest id on disk, and was not applied since by
 * this one writer, never was. Ids begin with their time, so that is every entry but a resend of an earlier worker's.
 */
export class AppliedIds {
  private readonly since = new Set<EntryId>();
  /** The newest id on disk when it was asked for; '' when there was none. */
  private newest: string | undefined;

  constructor(
    private readonly db: LedgerDatabase,
    private readonly read: SharedRead,
  ) {}

  /** Whether an entry was never applied, as far as is known without asking. */
  isNew(id: EntryId): boolean {
    return this.newest !== undefined && id > this.newest && !this.since.has(id);
  }

  async has(id: EntryId): Promise<boolean> {
    if (this.since.has(id)) return true;
    if (this.isNew(id)) return false;
    const [found, newest] = await this.read(() =>
      Promise.all([this.db.applied.get(id), this.db.applied.orderBy(':id').reverse().limit(1).primaryKeys()]),
    );
    this.newest ??= newest[0] ?? '';
    return found !== undefined;
  }

  /** An entry was applied. */
  add(id: EntryId): void {
    if (this.since.size >= MOST) this.forget();
    this.since.add(id);
  }

  /** Asks the disk again: after a write that did not come to be as expected. */
  forget(): void {
    this.since.clear();
    this.newest = undefined;
  }
}
