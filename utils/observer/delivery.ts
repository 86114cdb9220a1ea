import { timedId } from '../ids';
import type { CopiedMessage, ObserveReply } from '../messages/protocol';
import type { EntryId } from '../model';
import { runtime } from './api';
import type { Delivery, OutboxOptions } from './outbox';

/**
 * Asks whether this address is a chosen tool's: a granted host may hold other pages too (sign-in, help centre, another
 * product), and what is typed there must not leave them. Rejects when the worker dies meanwhile.
 */
async function isObserved(): Promise<boolean> {
  const reply = (await runtime()?.sendMessage({ type: 'observe' })) as ObserveReply | undefined;
  return reply !== undefined && 'observe' in reply && reply.observe;
}

export interface DeliveryLine {
  readonly deliver: OutboxOptions['deliver'];
  readonly copied: (text: string) => Promise<void>;
}

/**
 * The line on which entries and copies go to the background, once their address is admitted: a single-page application
 * changes it. `admitted` is the one already known to be; `orphaned` ends the observer of an extension that was reloaded.
 */
export function delivery(orphaned: () => void, address: () => string, admitted: string): DeliveryLine {
  let known = admitted;
  const isAdmitted = async (): Promise<boolean> => {
    const here = address();
    if (here !== known && (await isObserved())) known = here;
    return here === known;
  };
  return {
    deliver: async (entries, ended, left) => {
      const mayLeave = await isAdmitted();
      const line = runtime();
      if (!line) {
        orphaned();
        return { stop: true };
      }
      if (!mayLeave) return { acknowledged: entries.map((entry) => entry.id), ended };
      return (await line.sendMessage({ type: 'entries', entries, ended, left })) as Delivery;
    },
    /** Once: a copy that is lost to a dying worker is no entry. */
    copied: async (text) => {
      const message: CopiedMessage = { type: 'copied', id: timedId() as EntryId, text, at: Date.now() };
      try {
        if (await isAdmitted()) await runtime()?.sendMessage(message);
      } catch (error) {
        console.debug('Retyped: a copy was not taken.', error);
      }
    },
  };
}
