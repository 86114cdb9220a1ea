import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from '#imports';
import { letter, typedLedger } from '../../tests/ledger-of-rep';
import { keepDelivery, loadDeliveries } from '../delivery/store';
import { ledgerChoice } from '../ledger/choice';
import { setLedgerAside } from '../ledger/open';
import { LedgerDatabase } from '../ledger/schema';
import type { FormId, LedgerRecord, RecordId, ToolId } from '../model';
import { loadMemberships } from '../release/store';
import { inviteLink } from '../report/invite';
import { createTeam, inviteTo } from '../report/team';
import { keepCopies, recentCopies } from '../session/copies';
import { keepForm, openFormIds } from '../session/open-forms';
import { serialQueue } from '../session/queue';
import { NOTHING_SAID } from '../summary/say';
import { eraseEverything, expireAll, forgetValue, takeNewKey } from './erase';
import { ownHandlers } from './own-handlers';
import { joinTeam } from './release';
import { membershipOf } from './sealing';

beforeEach(() => browser.storage.session.clear());

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 10, 16, 9);

/** Jane and Omar in their tools; Jane in a letter, in a note about Omar, and in the title of a task. */
async function office() {
  const { db, rep } = await typedLedger();
  await rep.types('gmail', letter, 'mail-jane');
  await rep.types(
    'zendesk',
    [
      ['email', 'omar@castellanos-foods.com'],
      [
        'longText',
        'He says that Jane knows more about the delivery than he does and asks us to write to jane.whitfield@harbour-dental.com or to ring +1 415 867 5309 before noon tomorrow.',
      ],
    ],
    'note-on-omar',
  );
  await rep.types('asana', [['subject', 'Call Jane Whitfield about the invoice']], 'task-jane');
  const queue = serialQueue();
  const ledger = { db, port: rep.ledger, printer: async () => rep.printer };
  const inLedger = <T>(task: (at: typeof ledger) => Promise<T>) => queue(() => task(ledger));
  const left = async () => (await db.records.toArray()).map(({ id }) => id).sort();
  return { db, rep, ledger, inLedger, left };
}

test.each([
  ['her e-mail', 'Jane.Whitfield@Harbour-Dental.com', ['crm-omar', 'desk-omar', 'task-jane']],
  ['her number', '+1 415 867-5309', ['crm-omar', 'desk-omar', 'mail-jane', 'task-jane']],
  ['her name', 'Whitfield, Jane', ['crm-omar', 'desk-omar', 'mail-jane', 'note-on-omar']],
  ['another customer', 'Omar Castellanos', undefined],
])('whoever is forgotten by %s is gone, also from what texts mention', async (_name, value, left) => {
  const office_ = await office();
  await forgetValue(value, office_.ledger, office_.inLedger, { region: 'US' }, START);
  const others = ['bill-jane', 'crm-jane', 'desk-jane', 'mail-jane', 'note-on-omar', 'task-jane'];
  expect(await office_.left()).toEqual(left ?? others);
});

test('their open form closes, and no copy of them is kept to come back with a paste', async () => {
  const { db, rep, ledger, inLedger } = await office();
  const form = { tool: 'zendesk' as ToolId, tab: 1, lastAt: START, values: [], said: NOTHING_SAID };
  await keepForm('form-jane' as FormId, { ...form, record: 'desk-jane' as RecordId });
  await keepForm('form-omar' as FormId, { ...form, record: 'desk-omar' as RecordId });
  const record = (await rep.ledger.record('crm-jane' as RecordId)) as LedgerRecord;
  await keepCopies([{ record, at: START }]);
  await forgetValue('jane.whitfield@harbour-dental.com', ledger, inLedger, {}, START);
  expect(await openFormIds(() => true)).toEqual(['form-omar']);
  expect(await recentCopies(START)).toEqual([]);
  expect(await db.records.get({ id: 'crm-jane' })).toBeUndefined();
});

test('what was typed about them while they were looked for goes too', async () => {
  const { rep, ledger, inLedger, left } = await office();
  // The search is over by the time its turn to erase comes, and this was typed before that.
  const after = async <T>(task: Parameters<typeof inLedger<T>>[0]) => {
    await inLedger(() => rep.types('hubspot', letter, 'late-jane'));
    return inLedger(task);
  };
  await forgetValue('jane.whitfield@harbour-dental.com', ledger, after, {}, START);
  expect(await left()).toEqual(['crm-omar', 'desk-omar', 'task-jane']);
});

describe('what was set aside', () => {
  const names = async () => (await indexedDB.databases()).map(({ name }) => name).sort();
  const setAside = async (now: number) => {
    const { name } = await ledgerChoice();
    await new LedgerDatabase(name).open();
    await setLedgerAside(now);
    return name;
  };
  beforeEach(() => browser.storage.local.clear());

  test('is kept as long as any other print, and no longer', async () => {
    const { inLedger } = await office();
    const [older, newer] = [await setAside(START - 91 * DAY_MS), await setAside(START - 89 * DAY_MS)];
    await expireAll(inLedger, START);
    expect((await ledgerChoice()).setAside).toEqual([newer]);
    expect(await names()).toContain(newer);
    expect(await names()).not.toContain(older);
  });

  test.each([
    ['everything is erased', eraseEverything],
    ['the key is a new one', takeNewKey],
  ])('goes when %s', async (_name, erase) => {
    const { db } = await office();
    const older = await setAside(START);
    await erase(db);
    expect((await ledgerChoice()).setAside).toEqual([]);
    expect(await names()).not.toContain(older);
  });
});

test('whoever erases everything leaves their teams: no key that signs or opens an endpoint stays', async () => {
  const team = await createTeam('Revenue', 5, '2026-11-01');
  const id = await joinTeam(inviteLink(inviteTo(team)), undefined, START);
  const secret = { method: 'PUT', content: 'report', url: 'https://drop.example.com/s3cret' } as const;
  const { url: _, ...asked } = secret;
  const origin = 'https://drop.example.com';
  await keepDelivery({ ...asked, team: id, origin, from: 'person', agreedAt: START }, secret);
  const { secret: key } = await membershipOf(id);
  await ownHandlers['erase.all']({ type: 'erase.all' });
  const stored = JSON.stringify(await browser.storage.local.get(null));
  expect([stored.includes(key), stored.includes('s3cret')]).toEqual([false, false]);
  expect([await loadMemberships(), await loadDeliveries()]).toEqual([[], []]);
});

test('a new key closes every form and forgets copies, prints and the person’s own', async () => {
  const { db } = await office();
  const form = { tool: 'zendesk' as ToolId, tab: 1, lastAt: START, values: [], said: NOTHING_SAID };
  await keepForm('form-jane' as FormId, { ...form, record: 'desk-jane' as RecordId });
  await takeNewKey(db);
  expect(await openFormIds(() => true)).toEqual([]);
  expect([await db.records.count(), await db.counters.count(), await db.holdings.count()]).toEqual([0, 0, 0]);
});
