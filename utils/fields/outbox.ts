import type { EntryId, FormId, ObservedEntry } from '../model';

/** What the background answered (see utils/messages/protocol.ts). */
export type Delivery =
  | { readonly acknowledged: readonly EntryId[]; readonly ended: readonly FormId[] }
  | { readonly stop: true };

export interface OutboxOptions {
  readonly signal: AbortSignal;
  /** `left` are those of the ended forms whose page was left. */
  readonly deliver: (
    entries: readonly ObservedEntry[],
    ended: readonly FormId[],
    left: readonly FormId[],
  ) => Promise<Delivery>;
  /** Called when the background orders the observer to stop. */
  readonly onStop: () => void;
  /** Runs a callback after some milliseconds. */
  readonly later?: (run: () => void, ms: number) => void;
}

/** Waits between tries, in milliseconds; the last one repeats. A sleeping worker is woken by the first. */
const WAITS = [200, 1_000, 5_000, 15_000];
/**
 * How long an answer may take, in milliseconds: a background page of Firefox that is stopped while it works leaves its
 * answer open for ever.
 */
const DEADLINE_MS = 10_000;
/** Most entries held unacknowledged: beyond it the oldest is dropped, since a page must not grow without bound. */
const CAPACITY = 500;
/** Most entries in one message. */
const BATCH = 100;

/**
 * Keeps each entry, in memory, until the background says that its ledger holds it. Sends at once, resends after a
 * failure; ids make a resend harmless.
 */
export class Outbox {
  private readonly entries = new Map<EntryId, ObservedEntry>();
  /** Ended forms, and whether their page was left. */
  private readonly ended = new Map<FormId, boolean>();
  private sending = false;
  private failures = 0;

  constructor(private readonly options: OutboxOptions) {
    options.signal.addEventListener('abort', () => {
      this.entries.clear();
      this.ended.clear();
    });
  }

  /** Takes an entry into keeping and sends it. */
  add(entry: ObservedEntry): void {
    this.entries.set(entry.id, entry);
    if (this.entries.size > CAPACITY) {
      for (const oldest of this.entries.keys()) {
        this.entries.delete(oldest);
        break;
      }
    }
    void this.flush();
  }

  /** Tells the background that a form was saved, closed or left. */
  end(form: FormId, isLeft = false): void {
    this.ended.set(form, isLeft);
    void this.flush();
  }

  /** Sends what an act adds in one message, even while another is on its way: a page that is left hears no answer. */
  leaving(act: () => void): void {
    this.sending = true;
    act();
    this.sending = false;
    void this.flush();
  }

  /** How many entries wait for their acknowledgement. */
  get waiting(): number {
    return this.entries.size;
  }

  private async flush(): Promise<void> {
    if (this.sending || this.options.signal.aborted) return;
    this.sending = true;
    try {
      while ((this.entries.size > 0 || this.ended.size > 0) && !this.options.signal.aborted) {
        const batch = [...this.entries.values()].slice(0, BATCH);
        const ended = batch.length === this.entries.size ? [...this.ended.keys()].slice(0, BATCH) : [];
        const left = ended.filter((form) => this.ended.get(form));
        const late = new Promise<never>((_, reject) => this.later(reject, DEADLINE_MS));
        const delivery = await Promise.race([this.options.deliver(batch, ended, left), late]);
        if ('stop' in delivery) return this.options.onStop();
        this.forget(delivery);
        this.failures = 0;
      }
    } catch {
      // The worker died or the extension is being replaced: what is unacknowledged is sent again.
      const wait = WAITS[Math.min(this.failures, WAITS.length - 1)] ?? 0;
      this.failures += 1;
      this.later(() => void this.flush(), wait);
    } finally {
      this.sending = false;
    }
  }

  private later(run: () => void, ms: number): void {
    (this.options.later ?? setTimeout)(run, ms);
  }

  private forget({ acknowledged, ended }: Extract<Delivery, { acknowledged: unknown }>): void {
    if (acknowledged.length === 0 && ended.length === 0)
      throw new Error('The background acknowledged nothing.');
    for (const id of acknowledged) this.entries.delete(id);
    for (const form of ended) this.ended.delete(form);
  }
}
