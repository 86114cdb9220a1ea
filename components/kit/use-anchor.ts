import { useEffect } from 'react';

/** Goes to the place that the page's address names, once the page is there to have it. */
export function useAnchor(ready: boolean): void {
  useEffect(() => {
    if (!ready || !location.hash) return;
    const place = document.getElementById(location.hash.slice(1));
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }, [ready]);
}
