import { useSyncExternalStore } from 'react';

const listen = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** The part of the page's address that says what to show. */
export const useHash = (): string => useSyncExternalStore(listen, () => location.hash);

/** Shows another part of the page. */
export function goTo(hash: string): void {
  location.hash = hash;
}
