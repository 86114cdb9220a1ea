import type { AnchorPrint } from '../model';
import { pack } from './pack';
import type { LedgerDatabase } from './schema';

/** Newest holders that an anchor names: enough to see that a crowd shares it. */
export const MOST_HOLDERS = 12;
/** Anchors remembered: those of the records that are being typed. */
const MOST_ANCHORS = 1_000;

/**
 * The newest holders of anchors, as places in the ledger. From one commit of a record to the next most anchors are the
 * same, and each costs the browser a random read for every holder: what was read is remembered. Only `held` adds
 * holders; one that lost its anchor or was erased may still be named, so that the caller looks at the records.
 */
export class Holders {
  private readonly known = new Map<AnchorPrint, readonly number[]>();

  constructor(private readonly db: LedgerDatabase) {}

  /** The newest holders of each anchor, newest first. Inside a transaction of records. */
  of(prints: readonly AnchorPrint[]): Promise<readonly (readonly number[])[]> {
    return Promise.all(prints.map((print) => this.known.get(print) ?? this.read(print)));
  }

  /** The same, when all are remembered. */
  recent(prints: readonly AnchorPrint[]): readonly (readonly number[])[] | undefined {
    const known = prints.flatMap((print) => [this.known.get(print) ?? []]);
    return prints.every((print) => this.known.has(print)) ? known : undefined;
  }

  forget(): void {
    this.known.clear();
  }

  /** A record that was written holds these anchors. */
  held(place: number, prints: readonly AnchorPrint[]): void {
    for (const print of prints) {
      const places = this.known.get(print);
      if (!places || places.includes(place)) continue;
      this.known.set(print, [...places, place].sort((a, b) => a - b).slice(0, MOST_HOLDERS));
    }
  }

  private async read(print: AnchorPrint): Promise<readonly number[]> {
    const places = await this.db.records
      .where('anchors')
      .equals(pack([print]))
      .limit(MOST_HOLDERS)
      .primaryKeys();
    this.known.set(print, places);
    for (const oldest of this.known.keys()) {
      if (this.known.size <= MOST_ANCHORS) break;
      this.known.delete(oldest);
    }
    return places;
  }
}
