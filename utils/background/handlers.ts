import { browser } from '#imports';
import { kindOf } from '../fields/classify';
import type { Handlers } from '../messages/handle';
import { takeFinding } from '../session/findings';
import { keepForm } from '../session/open-forms';
import { changeSettings, isObserved, loadSettings } from '../settings';
import { findingOf } from '../summary/say';
import { toolById } from '../tools';
import { announce } from './announce';
import { closeRecords } from './close';
import { copiesFor, takeCopy } from './copies';
import { takeEntries } from './entries';
import { eraseAll } from './erase';
import { printOwn } from './own';
import { db, port, printer, queue } from './state';

export const handlers: Handlers = {
  page: {
    observe: async (_message, { tool }) => ({ observe: isObserved(await loadSettings(), tool) }),

    entries: async (message, page) => {
      const settings = await loadSettings();
      if (!isObserved(settings, page.tool)) return { stop: true };
      return queue(async () =>
        takeEntries(message, page, {
          ledger: port,
          printer: await printer(),
          settings,
          copies: copiesFor,
          close: (forms) => closeRecords(db, forms),
          onDecision: async ({ tab }, form, entry, decision) => {
            const { kind } = kindOf(entry.field, entry.value);
            const nameOf = (id: typeof page.tool) => toolById(id)?.name ?? id;
            const finding = findingOf(decision, form.record, kind, form.said, nameOf);
            if (!finding) return;
            await keepForm(entry.form, { ...form, said: decision.tools.length });
            // Not awaited: a page that is slow to take the pill must not hold up the next entry.
            void announce(tab, form.record, finding, settings);
          },
        }),
      );
    },

    copied: async (message, page) => {
      if (!isObserved(await loadSettings(), page.tool)) return { stop: true };
      await queue(async () => takeCopy(message, page, await printer()));
      return null;
    },

    'pill.read': async (_message, { tab }) => (await takeFinding(tab)) ?? null,

    'pill.answer': async ({ answer, record }, { tab }) => {
      await browser.action.setBadgeText({ tabId: tab, text: '' });
      if (answer === 'intended')
        await queue(() => db.transfers.where('to').equals(record).modify({ intended: true }));
      if (answer === 'details') await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') });
      return null;
    },
  },

  own: {
    'own.add': async (details) => {
      const { own } = await loadSettings();
      await changeSettings({ own: printOwn(details, own, await printer()) });
      return null;
    },
    'erase.all': () => queue(() => eraseAll(db)),
  },
};
