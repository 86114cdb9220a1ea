import type { RecordId } from '../model';
import type { LedgerDatabase, RecordRow } from './schema';

/** Places remembered: those of the records that are being typed, and of what they are compared with. */
const MOST = 2_000;

/** Where records lie, so that one that is asked for again by its id is found by its place, without the index. */
export class Places {
  private readonly known = new Map<RecordId, number>();

  constructor(private readonly db: LedgerDatabase) {}

  /** A record lies at this place. */
  place(id: RecordId, place: number): void {
    this.known.set(id, place);
    for (const oldest of this.known.keys()) {
      if (this.known.size <= MOST) break;
      this.known.delete(oldest);
    }
  }

  hold({ id, n }: RecordRow): void {
    this.place(id, n);
  }

  /** The row of a record. Inside a transaction of records. */
  async row(id: RecordId): Promise<RecordRow | undefined> {
    const place = this.known.get(id);
    const row = place === undefined ? undefined : await this.db.records.get(place);
    if (row?.id === id) return row;
    const found = await this.db.records.get({ id });
    if (typeof found?.n === 'number') this.place(id, found.n);
    return found;
  }
}
