import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { browser } from '#imports';
import { entriesPorts } from '../../tests/entries-ports';
import { fieldOf } from '../../tests/field';
import { readHoldings } from '../ledger/holdings';
import { dexieLedger } from '../ledger/port';
import { LedgerDatabase } from '../ledger/schema';
import type { EntryId, FormId, ObservedEntry, ToolId } from '../model';
import { createInstallKey, createPrinter } from '../prints/print';
import { serialQueue } from '../session/queue';
import { takeEntries } from './entries';

const HOUR = 3_600_000;
/** Half past two in the night in which Central Europe goes back to winter time. */
const NIGHT = Date.UTC(2026, 9, 25, 0, 30);
const FIELDS: readonly (readonly [name: string, value: string])[] = [
  ['Full name', 'Jane Whitfield'],
  ['Email', 'jane.whitfield@harbour-dental.com'],
  ['Phone', '+1 415 867 5309'],
];

let made = 0;

/** A background with its queue, and tabs that send to it. */
async function background() {
  const db = new LedgerDatabase(`clock-${++made}`);
  const [port, printer] = [dexieLedger(db), await createPrinter(await createInstallKey())];
  const queue = serialQueue();
  const send = (tab: number, tool: string, entries: readonly ObservedEntry[]) =>
    queue(() =>
      takeEntries(
        { type: 'entries', entries: [...entries], ended: [] },
        { tab, frame: 0, tool: tool as ToolId, path: '/' },
        entriesPorts(port, printer),
      ),
    );
  const stored = async () =>
    (await db.records.toArray()).flatMap(({ entries }) => entries.map(({ id }) => id));
  return { db, send, stored };
}

/** Jane, typed into a form at these times. */
const janeAt = (form: string, at: (i: number) => number): readonly ObservedEntry[] =>
  FIELDS.map(([name, value], i) => ({
    id: `${form}-entry-${i}` as EntryId,
    form: form as FormId,
    fieldKey: name,
    field: fieldOf({ name, label: name }),
    value,
    method: 'typed',
    activeMs: 900,
    at: at(i),
  }));

beforeEach(() => browser.storage.session.clear());

test('two windows that commit the same values at once are two records, of which one was carried', async () => {
  const { db, send, stored } = await background();
  const crm = janeAt('form-crm', (i) => NIGHT + i * 1_000);
  const desk = janeAt('form-desk', (i) => NIGHT + i * 1_000);
  // Each window sends each entry as it is committed, and again before it hears of it.
  const sent = crm.flatMap((entry, i) => {
    const other = desk.slice(i, i + 1);
    return [
      send(1, 'salesforce', [entry]),
      send(2, 'zendesk', other),
      send(1, 'salesforce', [entry]),
      send(2, 'zendesk', other),
    ];
  });
  await Promise.all(sent);
  expect((await stored()).sort()).toEqual([...crm, ...desk].map(({ id }) => id).sort());
  expect((await readHoldings(db)).entries).toBe(6);
  const transfers = await db.transfers.toArray();
  expect(transfers.map(({ from, to }) => `${from}>${to}`)).toEqual(['form-crm>form-desk']);
  expect(transfers[0]?.carried).toHaveLength(3);
});

test.each<[string, (i: number) => number]>([
  ['goes back an hour as summer ends', (i) => NIGHT + 40 * 60_000 + i * 1_000 - (i > 0 ? HOUR : 0)],
  ['jumps back by a year', (i) => NIGHT - (i > 0 ? 365 * 24 * HOUR : 0)],
  ['jumps ahead by an hour', (i) => NIGHT + (i > 0 ? HOUR : 0)],
  ['jumps ahead by a year and back', (i) => NIGHT + (i === 1 ? 365 * 24 * HOUR : 0)],
  ['stands still', () => NIGHT],
])('whatever is typed while the clock %s is stored once, resent or not', async (_name, at) => {
  const { db, send, stored } = await background();
  const typed = janeAt('form-desk', at);
  for (const entry of typed) await send(1, 'zendesk', [entry]);
  expect(await send(1, 'zendesk', typed)).toMatchObject({ acknowledged: typed.map(({ id }) => id) });
  expect((await stored()).sort()).toEqual(typed.map(({ id }) => id));
  expect((await readHoldings(db)).entries).toBe(3);
  expect(await db.transfers.count()).toBe(0);
});
