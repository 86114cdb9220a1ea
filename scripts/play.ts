import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { requestsOfExtension } from '../e2e/harness/network';
import { ada, fullName } from '../e2e/harness/person';
import { openRep, type Rep } from '../e2e/harness/rep';
import { tools } from '../playground/tools';

/** Where the screenshots of a played rep go. */
export const demoFolder = path.resolve(import.meta.dirname, '../.output/demo');

/** Pictures of what a page's window shows, of the whole page, or of its `main` part, in both colour schemes. */
async function screenshots(
  page: Page,
  name: string,
  part: 'window' | 'page' | 'main' = 'window',
): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    const file = path.join(demoFolder, `${name}-${colorScheme}.png`);
    if (part === 'main') await page.getByRole('main').screenshot({ path: file });
    else await page.screenshot({ path: file, fullPage: part === 'page' });
  }
}

/** Types the contact into the three tools and returns the highest tally that the pill showed, with its words. */
async function typeEverywhere(rep: Rep): Promise<{ tally: number; words: string }> {
  let best = { tally: 0, words: 'The pill never showed.' };
  const watch = async (page: Page, typing: () => Promise<void>) => {
    await rep.pill(page).during(typing, async (reading) => {
      if (reading.tally === undefined || reading.tally <= best.tally) return;
      best = { tally: reading.tally, words: reading.lines.join(' · ') };
      await screenshots(page, 'pill');
    });
  };
  const [crm, helpdesk, billing] = [await rep.crm(), await rep.helpdesk(), await rep.billing()];
  await watch(crm.page, () => crm.addContact(ada));
  await watch(helpdesk.page, () => helpdesk.openTicket(ada, { priority: 'High' }));
  await watch(billing.page, () => billing.invoice(ada));
  return best;
}

/**
 * Plays the rep without a display: agrees, types one contact into the three tools, prints what the extension shows and
 * writes screenshots. Throws when the pill's tally is not the number of tools, or when the extension used the network.
 */
export async function playRep(): Promise<void> {
  await rm(demoFolder, { recursive: true, force: true });
  await mkdir(demoFolder, { recursive: true });
  const rep = await openRep({ colorScheme: 'light' });
  try {
    const welcome = await rep.welcome();
    await screenshots(welcome.page, 'welcome', 'page');
    await rep.consent();
    const names = tools.map((tool) => tool.name);
    console.log(`Watching ${names.join(', ')}. Typing ${fullName(ada)}’s details into each …`);

    const { tally, words } = await typeEverywhere(rep);
    const week = await rep.popup.figures();
    await screenshots(await rep.popup.open(), 'popup', 'main');
    const outside = requestsOfExtension(await rep.quit());

    console.log(`\nThe pill:   ${words}`);
    // Rows with tabs are the table that a screen reader has in place of the chart.
    const shown = week.lines.filter((line) => !line.includes('\t'));
    console.log(`The popup:  ${shown.join('\n            ')}`);
    console.log(`\nRequests by the extension: ${outside.length}`);
    console.log(`Screenshots: ${path.relative(process.cwd(), demoFolder)}/`);
    console.log('To type into the three tools yourself, run `npm start` where windows can open.');
    if (tally !== tools.length) {
      throw new Error(`The pill counted ${tally} tools, but the contact was typed into ${tools.length}.`);
    }
    if (outside.length > 0) {
      throw new Error(`The extension used the network: ${outside.map(({ url }) => url).join(', ')}`);
    }
  } finally {
    await rep.close();
  }
}
