import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from '#imports';
import { fieldOf } from '../../tests/field';
import { createRep, type Typed } from '../../tests/rep';
import { dexieLedger } from '../ledger/port';
import { LedgerDatabase } from '../ledger/schema';
import type { EntryId, FormId, ObservedEntry, RecordId, ToolId } from '../model';
import type { Notice } from '../pill/notice';
import { keepForm, type OpenForm, openForm } from '../session/open-forms';
import { keepPillDay, pillDay } from '../session/pill-day';
import { parseSettings } from '../settings';
import { DAY_CAP, PAIR_CAP, pairKey, silence } from '../summary/caps';
import { NOTHING_SAID } from '../summary/say';
import { tell } from './pill';

const TAB = 7;
const [crm, desk] = ['salesforce', 'zendesk'] as ToolId[] as [ToolId, ToolId];
const FORM = 'form-desk' as FormId;
const JANE: readonly Typed[] = [
  ['fullName', 'Jane Whitfield'],
  ['company', 'Harbour Dental'],
  ['street', '12 Harbour Road'],
  ['email', 'jane.whitfield@harbour-dental.com'],
];
let made = 0;

/** Types Jane into the help desk, field by field, and returns the type of what the pill got to say after each. */
async function carryJane(settings = parseSettings({})): Promise<(string | undefined)[]> {
  const db = new LedgerDatabase(`pill-${++made}`);
  const port = dexieLedger(db);
  const rep = await createRep(port);
  await rep.types(crm, JANE, 'crm-jane');
  const said: (string | undefined)[] = [];
  for (const typed of JANE) {
    const { decision, open } = await rep.commits(desk, 'desk-jane', typed);
    const known = await openForm(FORM);
    const form: OpenForm = {
      ...(known ?? { said: NOTHING_SAID }),
      record: 'desk-jane' as RecordId,
      tool: desk,
      tab: TAB,
      lastAt: 0,
      values: open,
    };
    await keepForm(FORM, form);
    const entry: ObservedEntry = {
      id: 'e' as EntryId,
      form: FORM,
      fieldKey: typed[0],
      field: fieldOf({ label: typed[0] }),
      value: typed[1],
      method: 'typed',
      activeMs: 1,
      at: 0,
    };
    const say = await tell(
      { page: { tab: TAB, frame: 0, tool: desk, path: '/' }, form, entry, decision, settings },
      { db, port },
    );
    vi.mocked(browser.scripting.executeScript).mockClear();
    await say();
    said.push(handed()?.finding.type);
  }
  return said;
}

/** The notice that was handed to the page since the mock was cleared. */
const handed = () =>
  vi
    .mocked(browser.scripting.executeScript)
    .mock.calls.map(([script]) => (script as { readonly args?: readonly [Notice] }).args?.[0])
    .find((notice) => notice !== undefined);

beforeEach(async () => {
  await browser.storage.session.clear();
  vi.spyOn(browser.action, 'setBadgeText').mockResolvedValue();
  vi.spyOn(browser.scripting, 'executeScript').mockImplementation((async () => []) as never);
  vi.spyOn(browser.commands, 'getAll').mockImplementation((async () => []) as never);
});
afterEach(() => vi.restoreAllMocks());

const spent = (times: number) => ({ shown: times, pairs: { [pairKey(crm, desk)]: times } });

test('a record spoken of by name and company is told by its e-mail when that comes', async () => {
  expect((await carryJane()).filter(Boolean)).toEqual(['record', 'value']);
  // One record, one pill: the second finding changed its words.
  expect(await pillDay()).toMatchObject(spent(1));
});

test.each([
  ['of the pair', { ...spent(PAIR_CAP - 1) }],
  ['of the day', { shown: DAY_CAP - 1, pairs: {} }],
])('also when it took the last place %s', async (_name, before) => {
  await keepPillDay({ ...(await pillDay()), ...before });
  expect((await carryJane()).filter(Boolean)).toEqual(['record', 'value']);
});

test('a record whose pill had no place any more gets none later', async () => {
  await keepPillDay({ ...(await pillDay()), ...spent(PAIR_CAP) });
  expect((await carryJane()).filter(Boolean)).toEqual([]);
  expect(await pillDay()).toMatchObject(spent(PAIR_CAP));
});

test('a pair that the person wants to hear no more of stays silent', async () => {
  await keepPillDay(silence(await pillDay(), pairKey(crm, desk)));
  expect((await carryJane()).filter(Boolean)).toEqual([]);
});
