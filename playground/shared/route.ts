import { useSyncExternalStore } from 'react';

const MOVED = 'playground:moved';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('popstate', onChange);
  window.addEventListener(MOVED, onChange);
  return () => {
    window.removeEventListener('popstate', onChange);
    window.removeEventListener(MOVED, onChange);
  };
}

const currentRoute = (): string => window.location.pathname + window.location.search;

/** Moves to a path of the same tool without loading the page again, as single-page tools do. */
export function go(path: string): void {
  window.history.pushState(null, '', path);
  window.dispatchEvent(new Event(MOVED));
}

/** Path and query of the page shown. */
export const useRoute = (): string => useSyncExternalStore(subscribe, currentRoute);
