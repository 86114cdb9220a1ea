import { browser } from '#imports';
import type { PolicyState } from '../policy/policy';
import { serialQueue } from '../session/queue';
import { changeSettings } from '../settings';

/** Read and kept in turn: of two at once, the older reading must not be kept last. */
const inTurn = serialQueue();

/**
 * What the browser holds for this extension; undefined without a policy. Firefox rejects then ("Managed storage manifest not
 * found"), Chromium has an empty object.
 */
export async function readManaged(): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    const all: Record<string, unknown> = await browser.storage.managed.get(null);
    return Object.keys(all).length > 0 ? all : undefined;
  } catch (error) {
    console.debug('Retyped: no policy.', error instanceof Error ? error.message : '');
    return undefined;
  }
}

/**
 * Reads the policy and keeps what holds of it among the settings, from where every page and handler has it. Asked at every
 * start of the worker: Firefox reads policies at its own start only, and tells of no change.
 */
export const takePolicy = (): Promise<void> => inTurn(readAndKeep);

async function readAndKeep(): Promise<void> {
  const raw = await readManaged();
  const reader = raw && (await import('../policy/read'));
  let said: PolicyState | undefined;
  await changeSettings(({ policy: before }) => {
    const state = reader ? reader.readPolicy(raw, before?.policy) : null;
    if (JSON.stringify(state) === JSON.stringify(before)) return undefined;
    said = state ?? undefined;
    return { policy: state };
  });
  for (const { key, reason } of said?.problems ?? []) {
    console.warn(`Retyped: the policy's key "${key}" does not hold: ${reason}.`);
  }
}

/** Takes each change of the policy while the browser runs. */
export function listenToPolicy(): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void takePolicy();
  });
}
