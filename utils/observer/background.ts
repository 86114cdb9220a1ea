import type { Delivery, OutboxOptions } from '../fields/outbox';
import { timedId } from '../ids';
import type { CopiedMessage, ObserveReply } from '../messages/protocol';
import type { EntryId } from '../model';

/**
 * The observer's line to the background, on the browser's own API: the polyfill is heavier than the whole observer,
 * and both Chromium and Firefox give promises here. `chrome.dom` and Firefox's element method open closed roots.
 */
interface ExtensionApi {
  readonly runtime?: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: {
      addListener(listener: (message: unknown) => void): void;
      removeListener(listener: (message: unknown) => void): void;
    };
  };
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}
const scope: typeof globalThis & { browser?: ExtensionApi; chrome?: ExtensionApi } = globalThis;
const api = scope.browser ?? scope.chrome;

/**
 * Sends entries, once the background has said that this address is a chosen tool's: a granted host may hold other
 * pages too (sign-in, help centre, another product), and what is typed there must not leave them. An extension that was
 * reloaded leaves its old observers without an id: `orphaned` ends them.
 */
function deliver(orphaned: () => void, address: () => string): OutboxOptions['deliver'] {
  let admitted: string | undefined;
  return async (entries, ended) => {
    if (!api?.runtime?.id) {
      orphaned();
      return { stop: true };
    }
    const here = address();
    if (here !== admitted) {
      const reply = (await api.runtime.sendMessage({ type: 'observe' })) as ObserveReply;
      if ('stop' in reply || !reply.observe) return { acknowledged: entries.map((entry) => entry.id), ended };
      admitted = here;
    }
    return (await api.runtime.sendMessage({ type: 'entries', entries, ended })) as Delivery;
  };
}

/**
 * Tells of a copied text, once: one that is lost to a dying worker is no entry. Asks first, as for entries, whether the
 * address is a chosen tool's.
 */
async function copied(text: string): Promise<void> {
  const { runtime } = api ?? {};
  if (!runtime?.id) return;
  const message: CopiedMessage = { type: 'copied', id: timedId() as EntryId, text, at: Date.now() };
  try {
    const reply = (await runtime.sendMessage({ type: 'observe' })) as ObserveReply;
    if ('observe' in reply && reply.observe) await runtime.sendMessage(message);
  } catch (error) {
    console.debug('Retyped: a copy was not taken.', error instanceof Error ? error.message : '');
  }
}

/** Calls back when the background revokes, pauses or erases. */
function onStop(stop: () => void, signal: AbortSignal): void {
  const listener = (message: unknown) => {
    if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'stop')
      stop();
  };
  api?.runtime?.onMessage.addListener(listener);
  signal.addEventListener('abort', () => api?.runtime?.onMessage?.removeListener(listener));
}

/** The shadow root of a host, even a closed one; null for elements that have none. */
function shadowRootOf(host: Element): ShadowRoot | null {
  if (host.shadowRoot) return null;
  if ('openOrClosedShadowRoot' in host && typeof host.openOrClosedShadowRoot === 'function') {
    const root: unknown = host.openOrClosedShadowRoot();
    return root instanceof ShadowRoot ? root : null;
  }
  return host instanceof HTMLElement ? (api?.dom?.openOrClosedShadowRoot(host) ?? null) : null;
}

export const background = { copied, deliver, onStop, shadowRootOf };
