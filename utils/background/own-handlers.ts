import { emptyOutbox } from '../delivery/outbox';
import { erasePeriod, eraseRecords, eraseTool } from '../ledger/erase';
import { findValue } from '../ledger/find';
import type { OwnHandlers } from '../messages/handle';
import { forgetReleased } from '../release/store';
import { changeSettings } from '../settings';
import { pairKey } from '../summary/caps';
import { deliveryHandlers } from './delivery-handlers';
import { eraseAndClose, eraseEverything, forgetValue, takeNewKey } from './erase';
import { intendFlow, intendRecord, judgeRecord } from './judge';
import { readLetter } from './letter';
import { printOwn } from './own';
import { leaveTeams } from './release';
import { releaseHandlers } from './release-handlers';
import { inLedger, ledger } from './state';
import { refreshRecentSums } from './sums';

/** What the extension's own pages may ask. */
export const ownHandlers: OwnHandlers = {
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
    await leaveTeams();
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
};
