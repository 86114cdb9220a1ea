import { timedId } from '../ids';
import type { CopiedMessage, ObserveReply } from '../messages/protocol';
import type { EntryId, ObservedEntry } from '../model';
import { runtime } from './api';
import type { Delivery, OutboxOptions } from './outbox';

export interface DeliveryLine {
  /** Notes where an entry was made: told of each before it is delivered. */
  readonly note: (entry: ObservedEntry) => void;
  readonly deliver: OutboxOptions['deliver'];
  readonly copied: (text: string) => Promise<void>;
}

/**
 * The line on which entries and copies go to the background, once their address is admitted: a granted host may hold
 * other pages too (sign-in, help centre, another product), a single-page application changes its address, and what was
 * typed elsewhere must not leave, not even when it is sent again later from an address that is admitted.
 * @param orphaned ends the observer of an extension that was reloaded
 * @param opened the address that is already known to be admitted
 */
export function delivery(
  orphaned: () => void,
  address: () => string,
  opened: string,
  lineOf: typeof runtime = runtime,
): DeliveryLine {
  const admitted = new Set<string | undefined>([opened]);
  const places = new WeakMap<ObservedEntry, string>();
  /** Whether this address is a chosen tool's. Rejects when the worker dies meanwhile. */
  const isAdmitted = async (): Promise<boolean> => {
    const here = address();
    if (admitted.has(here)) return true;
    const reply = (await lineOf()?.sendMessage({ type: 'observe' })) as ObserveReply | undefined;
    if (reply && 'observe' in reply && reply.observe) admitted.add(here);
    return admitted.has(here);
  };
  return {
    note: (entry) => {
      places.set(entry, address());
    },
    deliver: async (entries, ended, left) => {
      const isHere = await isAdmitted();
      const line = lineOf();
      if (!line) {
        orphaned();
        return { stop: true };
      }
      const mayLeave = (entry: ObservedEntry) => isHere && admitted.has(places.get(entry));
      const leaving = entries.filter(mayLeave);
      const acknowledged = entries.filter((entry) => !mayLeave(entry)).map(({ id }) => id);
      if (!isHere) return { acknowledged, ended };
      const message = { type: 'entries', entries: leaving, ended, left };
      const reply = (await line.sendMessage(message)) as Delivery;
      return 'stop' in reply ? reply : { ...reply, acknowledged: acknowledged.concat(reply.acknowledged) };
    },
    /** Once: a copy that is lost to a dying worker is no entry. */
    copied: async (text) => {
      const message: CopiedMessage = { type: 'copied', id: timedId() as EntryId, text, at: Date.now() };
      try {
        if (await isAdmitted()) await lineOf()?.sendMessage(message);
      } catch (error) {
        console.debug('Retyped: a copy was not taken.', error);
      }
    },
  };
}
