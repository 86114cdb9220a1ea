import type { ObserveReply } from '../messages/protocol';
import { api, runtime } from './api';

/**
 * Asks the background to open this page's gate (gate.ts), which it does where a chosen tool is; whether it did. Undefined
 * without an extension to ask. Rejects when the worker dies meanwhile.
 */
export async function knock(): Promise<boolean | undefined> {
  const line = runtime();
  if (!line) return undefined;
  const reply = (await line.sendMessage({ type: 'open' })) as ObserveReply | undefined;
  return reply !== undefined && 'observe' in reply && reply.observe;
}

/** Calls back when the background revokes, pauses or erases. */
export function onStop(stop: () => void, signal: AbortSignal): void {
  const listener = (message: unknown) => {
    if ((message as { readonly type?: unknown } | null)?.type === 'stop') stop();
  };
  api?.runtime?.onMessage.addListener(listener);
  signal.addEventListener('abort', () => api?.runtime?.onMessage?.removeListener(listener));
}

/** The shadow root of a host, even a closed one; null for elements that have none. */
export function shadowRootOf(host: Element): ShadowRoot | null {
  if (host.shadowRoot) return null;
  // Firefox has a property of the element where Chromium has a function of the API.
  if ('openOrClosedShadowRoot' in host) {
    return host.openOrClosedShadowRoot instanceof ShadowRoot ? host.openOrClosedShadowRoot : null;
  }
  return host instanceof HTMLElement ? (api?.dom?.openOrClosedShadowRoot(host) ?? null) : null;
}
