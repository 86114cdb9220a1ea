import { browser } from '#imports';
import { keepFinding, type TabFinding } from '../session/findings';
import type { PillFinding } from '../summary/finding';

/** The script that shows the pill; loaded into a page only when there is something to say. */
const PILL_FILE = '/tally.js';

/**
 * Says what was found: the number on the badge of the tab, and the pill in its top frame. A tab whose top frame is no
 * granted tool (an embedded one was typed in) gets the badge alone.
 */
export async function announce(tab: number, found: TabFinding, isPillAllowed: boolean): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text: badgeOf(found.finding) }),
      isPillAllowed && keepFinding(tab, found),
    ]);
    if (!isPillAllowed) return;
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: [PILL_FILE] });
  } catch (error) {
    // The tab was closed meanwhile, or its top frame belongs to a host that the person did not grant.
    console.debug('Retyped: the pill could not be shown.', error instanceof Error ? error.message : '');
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
