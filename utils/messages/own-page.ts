import type { Sender } from './sender';

/** Whether a message comes from one of the extension's own pages. */
export function isOwnPage(sender: Sender, ownId: string, ownOrigin: string): boolean {
  return sender.id === ownId && sender.url !== undefined && sender.url.startsWith(`${ownOrigin}/`);
}
