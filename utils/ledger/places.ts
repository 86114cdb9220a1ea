import type { RecordId } from '../model';
import type { RecentRows } from './recent-rows';
import type { LedgerDatabase, RecordRow } from './schema';

/** Places remembered: those of the records that are being typed, and of what they are compared with. */
const MOST = 2_000;

/** Where records lie, so that one that is asked for again by its id is found by its place, without the index. */
export class Places {
  /** Undefined for a record that is known not to be there. */
  private readonly known = new Map<RecordId, number | undefined>();
  private free: number | undefined;

  constructor(
    private readonly db: LedgerDatabase,
    private readonly recent: RecentRows,
  ) {}

  /** A record lies at this place, or nowhere. */
  place(id: RecordId, place: number | undefined): void {
    this.known.delete(id);
    this.known.set(id, place);
    if (place !== undefined && this.free !== undefined) this.free = Math.min(this.free, place - 1);
    for (const oldest of this.known.keys()) {
      if (this.known.size <= MOST) break;
      this.known.delete(oldest);
    }
  }

  forget(): void {
    this.known.clear();
    this.free = undefined;
  }

  /** The row of a record, when it is remembered; `row` is absent when it is known that there is none. */
  recentRow(id: RecordId): { readonly row?: RecordRow } | undefined {
    if (!this.known.has(id)) return undefined;
    const place = this.known.get(id);
    if (place === undefined) return {};
    const found = this.recent.row(this.db.records, place);
    return found?.row?.id === id ? found : undefined;
  }

  /** The row of a record. Inside a transaction of records. */
  async row(id: RecordId): Promise<RecordRow | undefined> {
    const place = this.known.get(id);
    const row = place === undefined ? undefined : await this.db.records.get(place);
    if (row?.id === id) return row;
    const found = await this.db.records.get({ id });
    if (found === undefined) this.place(id, undefined);
    if (typeof found?.n === 'number') this.place(id, found.n);
    return found;
  }

  /** The place before all records. Inside a transaction of records. */
  async firstFree(): Promise<number> {
    this.free ??= await firstPlace(this.db);
    return this.free;
  }
}

/** The place before all records. Inside a transaction of records. */
export async function firstPlace(db: LedgerDatabase): Promise<number> {
  const [newest] = await db.records.orderBy('n').limit(1).primaryKeys();
  return (newest ?? 0) - 1;
}
