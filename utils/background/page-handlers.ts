import type { PageHandlers } from '../messages/handle';
import { isObserved } from '../settings';
import { forgetPill } from './announce';
import { openGate } from './gate';

/** Loaded with what needs the ledger: most starts of the worker are for a page that only asks whether it is observed. */
const work = () => import('./page-work');

/** What a page of a granted tool may say. */
export const pageHandlers: PageHandlers = {
  observe: async (_message, { tool }, settings) => ({ observe: isObserved(settings, tool) }),

  open: async (_message, page, settings) => {
    if (!isObserved(settings, page.tool)) return { observe: false };
    if (page.frame === 0) forgetPill(page.tab);
    await openGate(page);
    // Whoever edits is about to commit: what takes the entry is ready by then. After the answer, which it would delay.
    setTimeout(async () => (await work()).getReady());
    return { observe: true };
  },

  entries: async (message, page, settings) => {
    if (!isObserved(settings, page.tool)) return { stop: true };
    return (await work()).storeEntries(message, page, settings);
  },

  copied: async (message, page, settings) => {
    if (!isObserved(settings, page.tool)) return { stop: true };
    await (await work()).storeCopy(message, page);
    return null;
  },

  'pill.answer': async ({ answer, record }, page) => {
    await (await work()).takeAnswer(answer, record, page);
    return null;
  },

  'pill.survey': async ({ answer, record }) => {
    await (await work()).takeSurvey(answer, record);
    return null;
  },
};
