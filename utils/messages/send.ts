import { browser } from '#imports';
import type { OwnMessage } from './own-protocol';
import type { ReplyTo } from './own-replies';

/**
 * Sends a message of the extension's own pages to the background; rejects when the extension was reloaded or the worker
 * died mid-way. The handler table is held to the same replies (handle.ts).
 */
export function send<M extends OwnMessage>(message: M): Promise<ReplyTo<M['type']>> {
  return browser.runtime.sendMessage(message);
}
