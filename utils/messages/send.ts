import { browser } from '#imports';
import type { OwnMessage } from './own-protocol';
import type { PageMessage } from './protocol';

/**
 * Sends a message to the background; rejects when the extension was reloaded or the worker died mid-way. The caller
 * knows the reply's shape from the handler table.
 */
export function send<Reply>(message: PageMessage | OwnMessage): Promise<Reply> {
  return browser.runtime.sendMessage(message);
}
