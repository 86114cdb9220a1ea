import { useEffect, useState } from 'react';
import { browser } from '#imports';
import type { Coverage } from '../../utils/fields/coverage';
import { askCoverage, type Coverages, loadCoverages, onCoverages } from '../../utils/observer/coverage';
import { useReading } from './use-reading';

/** What can be read of the page under the popup; asked once, when it is a watched tool's. */
export function useTabCoverage(isWatched: boolean): Coverage | undefined {
  const [coverage, setCoverage] = useState<Coverage>();
  useEffect(() => {
    if (!isWatched) return;
    const ask = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      if (tab?.id !== undefined) setCoverage(await askCoverage(tab.id));
    };
    void ask();
  }, [isWatched]);
  return coverage;
}

/** What the pages of each tool told last, live; empty until any has. */
export function useCoverages(): Coverages {
  return useReading(loadCoverages, onCoverages) ?? NONE;
}
const NONE: Coverages = {};
