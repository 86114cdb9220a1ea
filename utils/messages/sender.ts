import type { Browser } from '#imports';
import type { ToolId } from '../model';
import { isSandbox, recordKeyOf, TOOLS, type Tool, toolForFrame, workspaceOf } from '../tools';

/** The parts of a message's sender that are checked; written by the browser, not by the page. */
export type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'url' | 'origin' | 'frameId' | 'tab'>;

/** Where an observer's message comes from, as the browser says. */
export interface Page {
  readonly tab: number;
  readonly frame: number;
  readonly tool: ToolId;
  /** Path of the frame's page, raw: in memory only. */
  readonly path: string;
  /** The account of the tool as its address tells it; raw, to be printed before it is kept. */
  readonly workspace?: string;
  /** The tool's own id of the record that the tab shows; raw, to be printed before it is kept. */
  readonly record?: string;
}

/** The page of a sender, or undefined when it is none of ours, of no tool, or a sandbox. */
export function pageOf(sender: Sender, ownId: string, tools: readonly Tool[] = TOOLS): Page | undefined {
  if (sender.id !== ownId || sender.tab?.id === undefined || sender.frameId === undefined) return undefined;
  // about:blank and srcdoc frames have no address of their own: their origin says whose page wrote them.
  const url = sender.url?.startsWith('http') ? sender.url : sender.origin;
  if (url === undefined) return undefined;
  const tool = toolForFrame(url, sender.tab.url ?? url, tools);
  if (!tool || isSandbox(tool, url)) return undefined;
  const workspace = workspaceOf(tool, url);
  const record = recordKeyOf(tool, url);
  return {
    tab: sender.tab.id,
    frame: sender.frameId,
    tool: tool.id,
    path: new URL(url).pathname,
    ...(workspace === undefined ? {} : { workspace }),
    ...(record === undefined ? {} : { record }),
  };
}
