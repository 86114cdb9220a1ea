import { browser } from '#imports';

/** What changed in storage, by key. */
export type StorageChanges = Parameters<Parameters<typeof browser.storage.local.onChanged.addListener>[0]>[0];

/**
 * Calls back each time something under one of these keys of `storage.local` changes, on any page. Returns how to stop.
 */
export function onStored(keys: readonly string[], callback: (changes: StorageChanges) => void): () => void {
  const listener = (changes: StorageChanges) => {
    if (keys.some((key) => key in changes)) callback(changes);
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
