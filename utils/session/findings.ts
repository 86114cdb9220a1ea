import { browser } from '#imports';
import type { RecordId } from '../model';
import type { PillFinding } from '../summary/finding';

/** What the pill of a tab has to say, and about which record. State in session memory: the pill asks for it. */
export interface TabFinding {
  readonly finding: PillFinding;
  readonly record: RecordId;
  /** Whether to ask why it was carried by hand. */
  readonly asks?: boolean;
  /** Keys that lead into the pill, as the browser writes them; absent when there are none. */
  readonly shortcut?: string;
}

const keyOf = (tab: number) => `finding:${tab}`;

export async function keepFinding(tab: number, finding: TabFinding): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: finding });
}

/** The finding of a tab, given out once: a reloaded page does not say it again. */
export async function takeFinding(tab: number): Promise<TabFinding | undefined> {
  const key = keyOf(tab);
  const stored: Record<string, TabFinding | undefined> = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return stored[key];
}
