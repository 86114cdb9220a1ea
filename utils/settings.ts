import { browser } from '#imports';
import type { ToolId } from './model';
import { type Managed, manage } from './policy/manage';
import { onStored } from './storage';
import { defaults, readable, type StoredSettings } from './stored-settings';

/** The settings in force: the person's, with the policy's. */
export interface Settings extends StoredSettings {
  readonly managed: Managed;
}

const KEY = 'settings';

/** Settings from whatever is stored: each field that is not as it must be takes its default, the private one, alone. */
export function parseSettings(stored: unknown): Settings {
  const chosen = readable(stored);
  return manage({ ...defaults, ...chosen }, new Set(Object.keys(chosen)));
}

/** The settings as they are now. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parseSettings(stored[KEY]);
}

/** What to change, from the person's own settings as they are at that moment; undefined for nothing. */
type Change = Partial<StoredSettings> | ((settings: Settings) => Partial<StoredSettings> | undefined);

/**
 * Changes some settings and keeps the rest. Storage knows no transaction, and several pages and the background write: each
 * reads and writes under one lock of the extension's origin, so that no change is lost. Only what was ever changed is
 * stored: a policy's value stands where the person chose none.
 */
export async function changeSettings(change: Change): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const stored = await browser.storage.local.get(KEY);
    const before = readable(stored[KEY]);
    const { managed } = parseSettings(before);
    const changed = typeof change === 'function' ? change({ ...defaults, ...before, managed }) : change;
    if (!changed) return;
    const after = { ...before, ...changed };
    await browser.storage.local.set({ [KEY]: { ...after, ...agreeing(after, changed) } });
  });
}

/** What a person sets themselves, they agree to: a policy that goes beyond it has to ask. */
function agreeing(after: Partial<StoredSettings>, changed: Partial<StoredSettings>): Partial<StoredSettings> {
  if (!after.agreed || changed.agreed !== undefined) return {};
  const { retentionDays, survey } = { ...after.agreed, ...changed };
  return { agreed: { ...after.agreed, retentionDays, survey } };
}

/** Back to what a new install has; what the organisation set stays. */
export async function resetSettings(): Promise<void> {
  await navigator.locks.request(KEY, async () => {
    const stored = await browser.storage.local.get(KEY);
    const { policy } = readable(stored[KEY]);
    await browser.storage.local.set({ [KEY]: policy ? { policy } : {} });
  });
}

/** Calls back with the settings, and what they were, each time any page changes them. Returns how to stop. */
export function onSettingsChanged(callback: (settings: Settings, before: Settings) => void): () => void {
  return onStored([KEY], ({ [KEY]: change }) =>
    callback(parseSettings(change?.newValue), parseSettings(change?.oldValue)),
  );
}

/** Whether observation is on at all, tools aside: agreed to, also in what a policy changed since, and not paused. */
export function isObserving(settings: Settings, now: number = Date.now()): boolean {
  if (settings.managed.changes.length > 0) return false;
  return settings.consentAt !== null && now >= settings.pausedUntil;
}

/** Whether entries into a tool are taken now. */
export function isObserved(settings: Settings, tool: ToolId, now: number = Date.now()): boolean {
  return isObserving(settings, now) && settings.tools.includes(tool);
}
