import { browser } from '#imports';
import { type Coverage, type FrameCoverage, sumCoverage } from '../fields/coverage';
import type { ToolId } from '../model';

const FILE = '/coverage.js';
/** In `storage.local`: numbers of fields by tool, nothing else. */
const KEY = 'coverage';
/** How long what a tool's page told is fresh enough, in milliseconds. */
const FRESH_MS = 10 * 60_000;

/** What the last page of a tool told in which something was entered. */
export interface ToolCoverage extends Coverage {
  /** Epoch milliseconds. */
  readonly at: number;
}
export type Coverages = Readonly<Partial<Record<ToolId, ToolCoverage>>>;

/** Asks the frames of a tab what can be read in them; undefined when none may be asked. */
export async function askCoverage(tabId: number): Promise<Coverage | undefined> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: [FILE],
    });
    const answered = frames
      .map(({ result }) => result as FrameCoverage | null)
      .filter((each) => each !== null);
    return answered.length > 0 ? sumCoverage(answered) : undefined;
  } catch (error) {
    // A page of the browser's own, an error page, or one that is just closing.
    console.debug('Retyped: a tab could not be asked.', error instanceof Error ? error.message : '');
    return undefined;
  }
}

/** What each tool's page told last. */
export async function loadCoverages(): Promise<Coverages> {
  const stored: { [KEY]?: Coverages } = await browser.storage.local.get(KEY);
  return stored[KEY] ?? {};
}

/** Notes what can be read on the page of a tool into which something is entered: once in a while, never by polling. */
export async function noteCoverage(tool: ToolId, tabId: number, now: number = Date.now()): Promise<void> {
  const known = await loadCoverages();
  if (now - (known[tool]?.at ?? 0) < FRESH_MS) return;
  // Before the answer: the next entry must not ask again meanwhile.
  await keep(tool, { ...(known[tool] ?? { readable: 0, total: 0, frames: 0 }), at: now });
  const coverage = await askCoverage(tabId);
  if (coverage) await keep(tool, { ...coverage, at: now });
}

const keep = async (tool: ToolId, coverage: ToolCoverage) =>
  browser.storage.local.set({ [KEY]: { ...(await loadCoverages()), [tool]: coverage } });

/** Forgets what pages told. */
export const forgetCoverages = () => browser.storage.local.remove(KEY);

/** Calls back when a page has told something. */
export function onCoverages(run: (coverages: Coverages) => void): () => void {
  const listener: Parameters<typeof browser.storage.local.onChanged.addListener>[0] = (changes) => {
    if (changes[KEY]) run((changes[KEY].newValue as Coverages | undefined) ?? {});
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
