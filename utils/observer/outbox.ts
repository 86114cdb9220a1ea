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
  /** Runs a callback after some milliseconds; what it returns takes that back. */
  readonly later?: (run: () => void, ms: number) => () => void;
}

export interface Outbox {
  /** Takes an entry into keeping and sends it. */
  readonly add: (entry: ObservedEntry) => void;
  /** Tells the background that a form was saved, closed or left. */
  readonly end: (form: FormId, isLeft?: boolean) => void;
  /** Sends what an act adds in one message, even while another is on its way: a page that is left hears no answer. */
  readonly leaving: (act: () => void) => void;
  /** How many entries wait for their acknowledgement. */
  readonly waiting: () => number;
}

/** Waits between tries, in milliseconds; the last one repeats. A sleeping worker is woken by the first. */
const WAITS = [200, 1_000, 5_000, 15_000];
/**
 * How long an answer may take, in milliseconds: a background page of Firefox that is stopped while it works may leave its
 * answer open for ever.
 */
const DEADLINE_MS = 10_000;
/** Most entries held unacknowledged: beyond it the oldest is dropped, since a page must not grow without bound. */
const CAPACITY = 500;
/** Most entries in one message. */
const BATCH = 100;

const timer = (run: () => void, ms: number) => {
  const id = setTimeout(run, ms);
  return () => clearTimeout(id);
};

/**
 * Keeps each entry, in memory, until the background says that its ledger holds it. Sends at once, resends after a
 * failure; ids make a resend harmless.
 */
export function outboxOf({ signal, deliver, onStop, later = timer }: OutboxOptions): Outbox {
  const entries = new Map<EntryId, ObservedEntry>();
  /** Ended forms, and whether their page was left. */
  const forms = new Map<FormId, boolean>();
  let sending = false;
  let failures = 0;
  signal.addEventListener('abort', () => {
    entries.clear();
    forms.clear();
  });

  const forget = ({ acknowledged, ended }: Extract<Delivery, { acknowledged: unknown }>) => {
    if (acknowledged.length === 0 && ended.length === 0)
      throw new Error('The background acknowledged nothing.');
    for (const id of acknowledged) entries.delete(id);
    for (const form of ended) forms.delete(form);
  };
  const inTime = (answer: Promise<Delivery>): Promise<Delivery> =>
    new Promise((resolve, reject) => {
      // Taken back with the answer: while nobody types nothing is to run in the page.
      const inVain = later(reject, DEADLINE_MS);
      answer.then(resolve, reject).finally(inVain);
    });
  const flush = async (): Promise<void> => {
    if (sending || signal.aborted) return;
    sending = true;
    try {
      while (entries.size + forms.size > 0 && !signal.aborted) {
        const batch = [...entries.values()].slice(0, BATCH);
        const ended = batch.length === entries.size ? [...forms.keys()].slice(0, BATCH) : [];
        const left = ended.filter((form) => forms.get(form));
        const delivery = await inTime(deliver(batch, ended, left));
        if ('stop' in delivery) return onStop();
        forget(delivery);
        failures = 0;
      }
    } catch {
      // The worker died or the extension is being replaced: what is unacknowledged is sent again.
      const wait = WAITS[Math.min(failures, WAITS.length - 1)] ?? 0;
      failures += 1;
      later(() => void flush(), wait);
    } finally {
      sending = false;
    }
  };

  return {
    add: (entry) => {
      entries.set(entry.id, entry);
      const [oldest] = entries.keys();
      if (oldest && entries.size > CAPACITY) entries.delete(oldest);
      void flush();
    },
    end: (form, isLeft = false) => {
      forms.set(form, isLeft);
      void flush();
    },
    leaving: (act) => {
      sending = true;
      act();
      sending = false;
      void flush();
    },
    waiting: () => entries.size,
  };
}
