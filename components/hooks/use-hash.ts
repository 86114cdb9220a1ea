import { useSyncExternalStore } from 'react';

const listen = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** The part of the page's address that says what to show. */
export const useHash = (): string => useSyncExternalStore(listen, () => location.hash);
