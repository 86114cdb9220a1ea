import { erasePeriod, eraseRecords, eraseTool } from '../ledger/erase';
import { findValue } from '../ledger/find';
import { countLookup } from '../ledger/lookups';
import type { Handlers } from '../messages/handle';
import { takeFinding } from '../session/findings';
import { changeSettings, isObserved, loadSettings } from '../settings';
import { pairKey } from '../summary/caps';
import { closeRecords } from './close';
import { takeEntries } from './entries';
import { eraseAndClose, eraseEverything, takeNewKey } from './erase';
import { intendFlow, intendRecord, judgeRecord, vetoesOf } from './judge';
import { readLetter } from './letter';
import { printOwn } from './own';
import { answerPill, answerSurvey, tell } from './pill';
import { db, port, printer, queue } from './state';
import { refreshRecentSums, refreshSumsSoon } from './sums';

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
          close: (forms) => {
            refreshSumsSoon();
            return closeRecords(db, forms);
          },
          onLookup: ({ id, at }) => countLookup(db, { id, at, tool: page.tool }),
          vetoed: (record) => vetoesOf(db, record),
          onDecision: (from, form, entry, decision) => tell(from, form, entry, decision, settings),
        }),
      );
    },

    'pill.read': async (_message, { tab }) => (await takeFinding(tab)) ?? null,

    'pill.answer': async ({ answer, record }, page) => {
      await queue(() => answerPill(answer, record, page));
      return null;
    },

    'pill.survey': async ({ answer, record }) => {
      await queue(() => answerSurvey(answer, record));
      return null;
    },
  },

  own: {
    'own.add': async (details) => {
      const { own } = await loadSettings();
      await changeSettings({ own: printOwn(details, own, await printer()) });
      return null;
    },
    'erase.record': ({ record }) => queue(() => eraseAndClose(db, () => eraseRecords(db, [record]))),
    'erase.tool': ({ tool }) => queue(() => eraseAndClose(db, () => eraseTool(db, tool))),
    'erase.period': ({ from, until }) => queue(() => eraseAndClose(db, () => erasePeriod(db, from, until))),
    judge: async ({ record, right, asked }) => {
      await queue(() => judgeRecord(db, record, right, asked));
      return null;
    },
    intend: async ({ record, intended }) => {
      await queue(() => intendRecord(db, record, intended));
      return null;
    },
    'intend.flow': async ({ from, to, intended }) => {
      const { intendedFlows } = await loadSettings();
      const others = intendedFlows.filter((flow) => flow !== pairKey(from, to));
      await changeSettings({ intendedFlows: intended ? [...others, pairKey(from, to)] : others });
      await queue(() => intendFlow(db, from, to, intended));
      return null;
    },
    'sums.refresh': async () => {
      await queue(refreshRecentSums);
      return null;
    },
    'letter.read': async ({ week }) => {
      await readLetter(week);
      return null;
    },
    'erase.all': () => queue(() => eraseEverything(db)),
    forget: ({ value }) =>
      queue(async () => {
        const { records } = await findValue(db, value, await printer());
        return eraseAndClose(db, () => eraseRecords(db, records));
      }),
    lookUp: async ({ value }) => findValue(db, value, await printer()),
    'key.rotate': () => queue(() => takeNewKey(db)),
  },
};
