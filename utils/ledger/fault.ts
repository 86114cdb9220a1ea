import { browser } from '#imports';
import type { StorageChanges } from '../storage';

/**
 * What is wrong with the ledger. While it is `full`, `unreadable` or `blocked`, entries stay unacknowledged in their
 * pages and are sent again; `setAside` and `lost` tell what has happened, until the person has read it.
 *
 * - `full`: the disk, or the browser's share of it, has no room.
 * - `unreadable`: the browser cannot open the database.
 * - `newer`: a newer version of the extension has written it; it waits for that version and is never set aside.
 * - `blocked`: another version of the extension still holds it open.
 * - `setAside`: it could not be opened again and again; it is kept under its name, and a new one was begun.
 * - `lost`: the browser has thrown it away, as it does with a damaged one.
 * - `damaged`: rows of it are no records any more; they are kept aside. `times` counts them.
 * - `refused`: entries that failed again and again without the ledger being at fault were given up, so that they keep
 *   nobody else waiting. `times` counts them.
 */
export type FaultType =
  | 'full'
  | 'unreadable'
  | 'newer'
  | 'blocked'
  | 'setAside'
  | 'lost'
  | 'damaged'
  | 'refused';
export interface Fault {
  readonly type: FaultType;
  readonly at: number;
  /** Failures in a row; of `damaged` rows and `refused` entries, how many. */
  readonly times: number;
}

const KEY = 'fault';
const LASTING: ReadonlySet<FaultType> = new Set(['setAside', 'lost', 'damaged', 'refused']);
/** A present fault lies in memory: a full disk takes no flag either. */
const areaOf = (type: FaultType) => (LASTING.has(type) ? browser.storage.local : browser.storage.session);

/** Keeps a fault for the pages to show; says how often it came in a row. */
export async function keepFault(type: FaultType, now: number = Date.now(), more: number = 1): Promise<Fault> {
  const before = await readFault(areaOf(type));
  const fault: Fault = { type, at: now, times: more + (before?.type === type ? before.times : 0) };
  await areaOf(type).set({ [KEY]: fault });
  return fault;
}

/** The ledger works: what was wrong with it at present is over. */
export async function clearPresentFault(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

/** The person has read what has happened. */
export async function dismissFault(): Promise<void> {
  await browser.storage.local.remove(KEY);
}

/** What is wrong now, else what has happened and was not read yet. */
export async function loadFault(): Promise<Fault | undefined> {
  return (await readFault(browser.storage.session)) ?? (await readFault(browser.storage.local));
}

/** Calls back when a fault comes or goes. Returns how to stop. */
export function onFaultChanged(callback: () => void): () => void {
  const listener = (changes: StorageChanges) => {
    if (KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

async function readFault(area: typeof browser.storage.local | typeof browser.storage.session) {
  const stored: Record<string, Fault | undefined> = await area.get(KEY);
  return stored[KEY];
}
