import { browser } from '#imports';
import { handNotice, type Notice } from '../pill/notice';
import type { PillFinding } from '../summary/finding';

/** The script that shows the pill; loaded into a page only when there is something to say. */
const PILL_FILE = '/tally.js';

/** Tabs whose top frame holds that script already, as far as this start of the worker knows. */
const holding = new Set<number>();

/** A page began in a tab: it holds no pill yet. */
export const forgetPill = (tab: number): void => void holding.delete(tab);

/** Loads the pill's script where it is not yet: something will be said in a moment, and loading takes the longest. */
export async function readyPill(tab: number): Promise<void> {
  if (!holding.has(tab)) await loadPill(tab);
}

/** The number of what was found on the badge of the tab; all that a tab without pill gets. */
export async function announceOnBadge(tab: number, finding: PillFinding): Promise<void> {
  await inTab(() => browser.action.setBadgeText({ tabId: tab, text: badgeOf(finding) }));
}

/**
 * Says a notice in the pill of a tab, and on its badge. A tab whose top frame is no granted tool (an embedded one was
 * typed in) gets the badge alone.
 */
export async function announce(tab: number, notice: Notice): Promise<void> {
  const isHeld = holding.has(tab);
  const [wasThere] = await Promise.all([
    inTab(() => hand(tab, notice)),
    announceOnBadge(tab, notice.finding),
  ]);
  // Another page came into the tab without our hearing of it.
  if (isHeld && wasThere === false) await loadPill(tab);
}

async function loadPill(tab: number): Promise<void> {
  await inTab(async () => {
    await browser.scripting.executeScript({ ...topFrameOf(tab), files: [PILL_FILE] });
    holding.add(tab);
  });
}

/** Whether the pill was there to take the notice. */
async function hand(tab: number, notice: Notice): Promise<boolean | undefined> {
  const script = { ...topFrameOf(tab), func: handNotice, args: [notice] as [Notice] };
  const [done] = await browser.scripting.executeScript(script);
  return done?.result;
}

/** A page that is still loading can be typed into already. */
const topFrameOf = (tab: number) => ({
  target: { tabId: tab, frameIds: [0] },
  injectImmediately: true,
});

/** Does what only the pill or the badge suffer from when it fails. */
async function inTab<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch (error) {
    // The tab was closed meanwhile, or its top frame belongs to a host that the person did not grant.
    console.debug('Retyped: the pill could not be shown.', error instanceof Error ? error.message : '');
    return undefined;
  }
}

/** What fits on a badge: the number of tools, of fields carried, or a sign that copies differ. */
function badgeOf(finding: PillFinding): string {
  switch (finding.type) {
    case 'value':
      return String(finding.tools.length);
    case 'record':
      return String(finding.carried);
    case 'conflict':
      return '≠';
    case 'repeat':
      return '2×';
  }
}
