import { emptyOutbox } from '../delivery/outbox';
import { erasePeriod, eraseRecords, eraseTool } from '../ledger/erase';
import { findValue } from '../ledger/find';
import { countLookup } from '../ledger/lookups';
import type { Handlers } from '../messages/handle';
import { noteCoverage } from '../observer/coverage';
import { forgetReleased } from '../release/store';
import { takeFinding } from '../session/findings';
import { changeSettings, isObserved, loadSettings } from '../settings';
import { pairKey } from '../summary/caps';
import { endForms } from './close';
import { copiesFor, takeCopy } from './copies';
import { deliveryHandlers } from './delivery-handlers';
import { takeEntries } from './entries';
import { eraseAndClose, eraseEverything, forgetValue, takeNewKey } from './erase';
import { isGivenUp, refuse } from './faults';
import { openGate } from './gate';
import { intendFlow, intendRecord, judgeRecord, vetoesOf } from './judge';
import { readLetter } from './letter';
import { printOwn } from './own';
import { answerPill, answerSurvey, tell } from './pill';
import { releaseHandlers } from './release-handlers';
import { inLedger, ledger } from './state';
import { refreshRecentSums, refreshSumsSoon } from './sums';

export const handlers: Handlers = {
  page: {
    observe: async (_message, { tool }) => ({ observe: isObserved(await loadSettings(), tool) }),

    open: async (_message, page) => ({
      observe: isObserved(await loadSettings(), page.tool) && (await openGate(page)),
    }),

    entries: async (message, page) => {
      const settings = await loadSettings();
      if (!isObserved(settings, page.tool)) return { stop: true };
      if (message.entries.length > 0) void noteCoverage(page.tool, page.tab);
      return inLedger(async ({ db, port, printer }) =>
        takeEntries(message, page, {
          ledger: port,
          printer: await printer(),
          settings,
          copies: copiesFor,
          isGivenUp,
          onRefused: refuse,
          close: (forms, left) => {
            refreshSumsSoon();
            return endForms(db, forms, left);
          },
          onLookup: ({ id, at, activeMs }) => countLookup(db, { id, at, activeMs, tool: page.tool }),
          vetoed: (record) => vetoesOf(db, record),
          onDecision: (from, form, entry, decision) =>
            tell({ page: from, form, entry, decision, settings }, { db, port }),
        }),
      );
    },

    copied: async (message, page) => {
      if (!isObserved(await loadSettings(), page.tool)) return { stop: true };
      await inLedger(async ({ printer }) => takeCopy(message, page, await printer()));
      return null;
    },

    'pill.read': async (_message, { tab }) => (await takeFinding(tab)) ?? null,

    'pill.answer': async ({ answer, record }, page) => {
      await inLedger((at) => answerPill(answer, record, page, at));
      return null;
    },

    'pill.survey': async ({ answer, record }) => {
      await inLedger((at) => answerSurvey(answer, record, at));
      return null;
    },
  },

  own: {
    'own.add': async (details) => {
      const printer = await (await ledger()).printer();
      await changeSettings(({ own }) => ({ own: printOwn(details, own, printer) }));
      return null;
    },
    'erase.record': ({ record }) => inLedger(({ db }) => eraseAndClose(db, () => eraseRecords(db, [record]))),
    'erase.tool': ({ tool }) => inLedger(({ db }) => eraseAndClose(db, () => eraseTool(db, tool))),
    'erase.period': ({ from, until }) =>
      inLedger(({ db }) => eraseAndClose(db, () => erasePeriod(db, from, until))),
    judge: async ({ record, right, asked }) => {
      await inLedger(({ db }) => judgeRecord(db, record, right, asked));
      return null;
    },
    intend: async ({ record, intended }) => {
      await inLedger(({ db }) => intendRecord(db, record, intended));
      return null;
    },
    'intend.flow': async ({ from, to, intended }) => {
      await changeSettings(({ intendedFlows }) => {
        const others = intendedFlows.filter((flow) => flow !== pairKey(from, to));
        return { intendedFlows: intended ? [...others, pairKey(from, to)] : others };
      });
      await inLedger(({ db }) => intendFlow(db, from, to, intended));
      return null;
    },
    'sums.refresh': async () => {
      await inLedger(({ db }) => refreshRecentSums(db));
      return null;
    },
    'letter.read': async ({ week }) => {
      await readLetter(week);
      return null;
    },
    'erase.all': async () => {
      await forgetReleased();
      await emptyOutbox();
      return inLedger(({ db }) => eraseEverything(db));
    },
    forget: async ({ value }) => forgetValue(value, await ledger(), inLedger),
    lookUp: async ({ value }) => {
      const { db, printer } = await ledger();
      return findValue(db, value, await printer());
    },
    'key.rotate': () => inLedger(({ db }) => takeNewKey(db)),
    ...releaseHandlers,
    ...deliveryHandlers,
  },
};
