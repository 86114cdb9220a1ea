import { useEffect, useState } from 'react';
import { browser } from '#imports';
import { watchedTools } from '../../utils/grants';
import type { ToolId } from '../../utils/model';
import type { Settings } from '../../utils/settings';

/** The same, once. */
export const watchedNow = watchedTools;

/**
 * The tools that the person chose and the browser still grants, live; undefined until asked.
 * @param first as they were a moment ago
 */
export function useWatched(settings: Settings, first: readonly ToolId[]): readonly ToolId[];
export function useWatched(settings: Settings | undefined): readonly ToolId[] | undefined;
export function useWatched(
  settings: Settings | undefined,
  first?: readonly ToolId[],
): readonly ToolId[] | undefined {
  const [watched, setWatched] = useState(first);
  useEffect(() => {
    if (!settings) return;
    const ask = () => void watchedTools(settings).then(setWatched);
    ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => {
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, [settings]);
  return watched;
}
