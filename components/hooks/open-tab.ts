import type { ToolId } from '../../utils/model';
import type { Settings } from '../../utils/settings';
import { toolForUrl } from '../../utils/tools';
import { toolsWith } from '../../utils/tools/custom';

/** The page that the popup was opened on: its tool, or its host when it is none of those known. */
export interface OpenTab {
  readonly host: string;
  readonly tool?: ToolId;
}

/** What the address under the popup is; undefined for pages that cannot be watched. */
export function openTabOf(url: string | undefined, { customTools }: Settings): OpenTab | undefined {
  if (!url?.startsWith('https://')) return undefined;
  const tool = toolForUrl(url, toolsWith(customTools));
  return { host: new URL(url).host, ...(tool ? { tool: tool.id } : {}) };
}
