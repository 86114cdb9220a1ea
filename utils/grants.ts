import { browser } from '#imports';
import type { ToolId } from './model';
import { isObserving, type Settings } from './settings';
import { matchPatternsOf } from './tools';
import { type CustomSite, toolsWith } from './tools/custom';

const OBSERVER_FILE = '/observer.js';

/** The hosts that should be observed now: consented, not paused, chosen. Whether they are granted is the browser's. */
export function wantedPatterns(settings: Settings, now: number = Date.now()): string[] {
  if (!isObserving(settings, now)) return [];
  return matchPatternsOf(settings.tools, toolsWith(settings.customTools));
}

/**
 * Whether a change of the settings changes what is observed. Registering the scripts anew for any other one would leave
 * a moment in which a page that loads gets no observer.
 */
export function changesObservation(before: Settings, after: Settings): boolean {
  const part = ({ consentAt, pausedUntil, tools, customTools, managed }: Settings) =>
    JSON.stringify([consentAt, pausedUntil, tools, customTools, managed.changes.length > 0]);
  return part(before) !== part(after);
}

/** Of these patterns, those whose hosts the browser has granted. */
async function grantedOf(patterns: readonly string[]): Promise<string[]> {
  const granted = await Promise.all(
    patterns.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  return patterns.filter((_, i) => granted[i]);
}

/**
 * Makes the registered content scripts and the open tabs agree with the settings and the grants, wholesale: unregister
 * all, register the list, start the observer in open tabs of the list, stop it in all others. Idempotent. One that is
 * started late, in a tab that was told to stop meanwhile, learns so when it asks for the gate.
 */
export async function reconcile(settings: Settings): Promise<void> {
  const matches = await grantedOf(wantedPatterns(settings));
  await browser.scripting.unregisterContentScripts();
  if (matches.length > 0) {
    await browser.scripting.registerContentScripts([
      {
        id: 'observer',
        js: [OBSERVER_FILE],
        matches,
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_start',
        persistAcrossSessions: true,
      },
    ]);
  }
  const observed = matches.length > 0 ? await browser.tabs.query({ url: matches }) : [];
  const observedIds = new Set(observed.map((tab) => tab.id));
  for (const { id } of await browser.tabs.query({})) {
    // Not awaited: a page that shows a dialog, or never ends loading, answers nobody, and the next pause must not wait.
    if (id !== undefined) void (observedIds.has(id) ? startIn(id) : stopIn(id));
  }
}

/** Runs the observer in every reachable frame of an open tab; where one runs already it does nothing. */
async function startIn(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [OBSERVER_FILE],
      // As registered: a page that is still loading has fields already.
      injectImmediately: true,
    });
  } catch (error) {
    // A tab that is discarded, showing an error page or just closing cannot be injected; its next page load is.
    console.debug('Retyped: a tab could not be observed yet.', error instanceof Error ? error.message : '');
  }
}

/** Tells the observers of a tab to stop. A tab without one has no receiver, which is what we want. */
async function stopIn(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, { type: 'stop' }).catch(() => undefined);
}

/** Asks the browser for the hosts of these tools. Must be called inside the click, before anything is awaited. */
export function requestTools(tools: readonly ToolId[], sites: readonly CustomSite[] = []): Promise<boolean> {
  return browser.permissions.request({ origins: matchPatternsOf(tools, toolsWith(sites)) });
}

/** Gives back the hosts of a tool that no other watched tool needs; the browser forgets the grant at once. */
export async function revokeTools(
  tool: ToolId,
  kept: readonly ToolId[],
  sites: readonly CustomSite[] = [],
): Promise<void> {
  const needed = new Set(matchPatternsOf(kept, toolsWith(sites)));
  const origins = matchPatternsOf([tool], toolsWith(sites)).filter((pattern) => !needed.has(pattern));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Of the chosen tools, those whose every host the browser grants. */
export async function watchedTools(settings: Settings): Promise<ToolId[]> {
  const known = toolsWith(settings.customTools);
  const tools = settings.tools.filter((id) => known.some((tool) => tool.id === id));
  const granted = await Promise.all(
    tools.map((tool) => browser.permissions.contains({ origins: matchPatternsOf([tool], known) })),
  );
  return tools.filter((_, i) => granted[i]);
}
