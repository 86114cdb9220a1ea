import type { ObservedEntry } from '../../utils/model';
import type { Extension } from './extension';

/** What the observers sent, in order, as the background's message boundary saw it. */
export interface SeenMessage {
  readonly type: string;
  readonly url: string;
  readonly entries?: readonly ObservedEntry[];
  readonly ended?: readonly string[];
}

/** The parts of the worker's world that listening needs. */
interface ListeningWorker {
  seen?: SeenMessage[];
  readonly chrome: {
    readonly runtime: {
      readonly onMessage: {
        addListener(listener: (message: SeenMessage, sender: { readonly url?: string }) => void): void;
      };
    };
  };
}

/**
 * Listens to the observers beside the background: one more `onMessage` listener, added to the running worker from
 * outside, so that the product has no hook for it. A worker that is stopped forgets what it saw.
 */
export async function listenToEntries(extension: Extension): Promise<void> {
  const worker = await extension.serviceWorker();
  await worker.evaluate(() => {
    const world = globalThis as unknown as ListeningWorker;
    if (world.seen) return;
    const seen: SeenMessage[] = [];
    world.seen = seen;
    world.chrome.runtime.onMessage.addListener((message, sender) => {
      seen.push({ ...message, url: sender.url ?? '' });
    });
  });
}

/** What was seen since the last call. */
export async function takeSeen(extension: Extension): Promise<readonly SeenMessage[]> {
  const worker = await extension.serviceWorker();
  return worker.evaluate(() => (globalThis as unknown as ListeningWorker).seen?.splice(0) ?? []);
}
