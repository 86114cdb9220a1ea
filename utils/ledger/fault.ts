import { Dexie } from 'dexie';
import { browser } from '#imports';

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
export const FAULTS = [
  'full',
  'unreadable',
  'newer',
  'blocked',
  'setAside',
  'lost',
  'damaged',
  'refused',
] as const;
export type FaultType = (typeof FAULTS)[number];
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

const UNREADABLE =
  /^(OpenFailedError|UpgradeError|SchemaError|UnknownError|InvalidStateError|NotFoundError|MissingAPIError)$/;

/** The fault that an error of the database speaks of; undefined when it is of another kind. */
export function faultOf(error: unknown): 'full' | 'unreadable' | 'newer' | undefined {
  const names = namesOf(error);
  // The extension's own storage names its quota in words alone.
  const isFull = error instanceof Error && /quota/iu.test(error.message);
  if (isFull || names.includes('QuotaExceededError')) return 'full';
  if (names.includes('VersionError')) return 'newer';
  return names.some((name) => UNREADABLE.test(name)) ? 'unreadable' : undefined;
}

/** Errors of the database that say that what it was given is wrong: to wait mends nothing. */
const OURS = /^(ConstraintError|DataError|DataCloneError|InvalidArgumentError|BulkError|ModifyError)$/;

/** Whether the database failed, and may work the next time; not whether we gave it nonsense. */
export function isOfLedger(error: unknown): boolean {
  if (faultOf(error) !== undefined) return true;
  const isItsOwn = error instanceof Dexie.DexieError || error instanceof DOMException;
  return isItsOwn && !namesOf(error).some((name) => OURS.test(name));
}

/** Names of an error and of those inside it: Dexie wraps the browser's. */
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null || !('name' in error)) return [];
  const inner = 'inner' in error ? error.inner : 'cause' in error ? error.cause : undefined;
  return [String(error.name), ...namesOf(inner)];
}

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
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes) => {
    if (KEY in changes) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

async function readFault(area: typeof browser.storage.local | typeof browser.storage.session) {
  const stored: Record<string, Fault | undefined> = await area.get(KEY);
  return stored[KEY];
}
