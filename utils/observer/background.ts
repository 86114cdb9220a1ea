import type { Delivery, OutboxOptions } from '../fields/outbox';
import { timedId } from '../ids';
import type { CopiedMessage, ObserveReply } from '../messages/protocol';
import type { EntryId } from '../model';

/**
 * The observer's line to the background, on the browser's own API: the polyfill is heavier than the whole observer,
 * and both Chromium and Firefox give promises here. `chrome.dom` and Firefox's element method open closed roots.
 */
interface ExtensionApi {
  /** Without an id once the extension was reloaded: its old observers stay in the pages. */
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
const runtime = () => (api?.runtime?.id ? api.runtime : undefined);

/**
 * Asks whether this address is a chosen tool's: a granted host may hold other pages too (sign-in, help centre, another
 * product), and what is typed there must not leave them. Rejects when the worker dies meanwhile.
 */
async function isObserved(): Promise<boolean> {
  const reply = (await runtime()?.sendMessage({ type: 'observe' })) as ObserveReply | undefined;
  return reply !== undefined && 'observe' in reply && reply.observe;
}

/** The address that was last found to be a chosen tool's; asked at the first focus, since a page that is left hears no answer. */
let admitted: string | undefined;
async function admit(address: string): Promise<boolean> {
  if (address !== admitted && (await isObserved())) admitted = address;
  return address === admitted;
}

/** Sends entries, once their address is admitted. `orphaned` ends the observer of an extension that was reloaded. */
function deliver(orphaned: () => void, address: () => string): OutboxOptions['deliver'] {
  return async (entries, ended, left) => {
    const here = address();
    const isAdmitted = here === admitted || (await admit(here));
    const line = runtime();
    if (!line) {
      orphaned();
      return { stop: true };
    }
    if (!isAdmitted) return { acknowledged: entries.map((entry) => entry.id), ended };
    return (await line.sendMessage({ type: 'entries', entries, ended, left })) as Delivery;
  };
}

/** Tells of a copied text, once: one that is lost to a dying worker is no entry. */
async function copied(text: string): Promise<void> {
  const message: CopiedMessage = { type: 'copied', id: timedId() as EntryId, text, at: Date.now() };
  try {
    if (await isObserved()) await runtime()?.sendMessage(message);
  } catch (error) {
    console.debug('Retyped: a copy was not taken.', error);
  }
}

/** Calls back when the background revokes, pauses or erases. */
function onStop(stop: () => void, signal: AbortSignal): void {
  const listener = (message: unknown) => {
    if ((message as { readonly type?: unknown } | null)?.type === 'stop') stop();
  };
  api?.runtime?.onMessage.addListener(listener);
  signal.addEventListener('abort', () => api?.runtime?.onMessage?.removeListener(listener));
}

/** The shadow root of a host, even a closed one; null for elements that have none. */
function shadowRootOf(host: Element): ShadowRoot | null {
  if (host.shadowRoot) return null;
  // Firefox has a property of the element where Chromium has a function of the API.
  if ('openOrClosedShadowRoot' in host) {
    return host.openOrClosedShadowRoot instanceof ShadowRoot ? host.openOrClosedShadowRoot : null;
  }
  return host instanceof HTMLElement ? (api?.dom?.openOrClosedShadowRoot(host) ?? null) : null;
}

export const background = { admit, copied, deliver, onStop, shadowRootOf };
