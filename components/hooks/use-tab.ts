import { useEffect, useState } from 'react';
import { browser } from '#imports';
import type { ToolId } from '../../utils/model';
import type { Settings } from '../../utils/settings';
import { toolForUrl } from '../../utils/tools';
import { toolsWith } from '../../utils/tools/custom';

/** The page that the popup was opened on: its tool, or its host when it is none of those known. */
export interface OpenTab {
  readonly host: string;
  readonly tool?: ToolId;
}

/**
 * Asks once for the page under the popup. `activeTab` lets it be named, and only it, and only because the person
 * pressed the icon there; undefined for the browser's own pages.
 */
export function useTab(settings: Settings | undefined): OpenTab | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    browser.tabs.query({ active: true, currentWindow: true }).then(
      ([tab]) => setUrl(tab?.url),
      () => setUrl(undefined),
    );
  }, []);
  if (!settings || !url?.startsWith('https://')) return undefined;
  const tool = toolForUrl(url, toolsWith(settings.customTools));
  return { host: new URL(url).host, ...(tool ? { tool: tool.id } : {}) };
}
