import { useSyncExternalStore } from 'react';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(onChange: () => void): () => void {
  dark.addEventListener('change', onChange);
  return () => dark.removeEventListener('change', onChange);
}

/** Whether the person's system asks for dark colours. */
export const usePrefersDark = (): boolean => useSyncExternalStore(subscribe, () => dark.matches);
