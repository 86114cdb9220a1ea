import { useEffect, useState } from 'react';
import type { PopupFigures } from '../../utils/summary/popup-figures';
import type { Loaded } from './use-query';

/**
 * What the popup shows of the ledger, live.
 * @param first as it was read a moment ago; undefined when it has to be counted first
 */
export function useThisWeek(first: PopupFigures | undefined) {
  const [loaded, setLoaded] = useState<Loaded<PopupFigures>>(
    first ? { status: 'ready', value: first } : { status: 'loading' },
  );
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt begins anew
  useEffect(() => {
    const over = new AbortController();
    const fail = () => setLoaded({ status: 'failed' });
    import('./live-week').then(({ watchWeeks }) => {
      if (over.signal.aborted) return;
      const stop = watchWeeks((value) => setLoaded({ status: 'ready', value }), fail);
      over.signal.addEventListener('abort', stop);
    }, fail);
    return () => over.abort();
  }, [attempt]);
  return { loaded, retry: () => setAttempt((before) => before + 1) };
}
