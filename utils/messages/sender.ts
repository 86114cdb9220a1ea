import type { Browser } from '#imports';
import type { ToolId } from '../model';
import { toolForUrl } from '../tools';

/** The parts of a message's sender that are checked; written by the browser, not by the page. */
export type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'url' | 'origin' | 'frameId' | 'tab'>;

/** Where an observer's message comes from, or undefined when it is none of ours or of no tool. */
export function pageOf(
  sender: Sender,
  ownId: string,
): { tab: number; frame: number; tool: ToolId } | undefined {
  if (sender.id !== ownId || sender.tab?.id === undefined || sender.frameId === undefined) return undefined;
  // about:blank and srcdoc frames have no address of their own: their origin says whose page wrote them.
  const url = sender.url?.startsWith('http') ? sender.url : sender.origin;
  const tool = url === undefined ? undefined : toolForUrl(url);
  return tool && { tab: sender.tab.id, frame: sender.frameId, tool: tool.id };
}

/** Whether a message comes from one of the extension's own pages. */
export function isOwnPage(sender: Sender, ownId: string, ownOrigin: string): boolean {
  return sender.id === ownId && sender.url !== undefined && sender.url.startsWith(`${ownOrigin}/`);
}
