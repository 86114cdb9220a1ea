import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { entriesPorts } from '../../tests/entries-ports';
import { fieldOf } from '../../tests/field';
import { dexieLedger } from '../ledger/port';
import { LedgerDatabase } from '../ledger/schema';
import type { EntryId, FormId, ToolId } from '../model';
import { createInstallKey, createPrinter } from '../prints/print';
import { takeEntries } from './entries';

/** The labels that the ledger keeps of fields that a page calls so. */
async function keptOf(...labels: readonly string[]): Promise<{ kept: readonly unknown[]; all: string }> {
  const db = new LedgerDatabase(`labels-${labels.join()}`);
  const printer = await createPrinter(await createInstallKey());
  const entries = labels.map((label, i) => ({
    id: `entry-000${i}` as EntryId,
    form: 'form-0001' as FormId,
    fieldKey: String(i),
    field: fieldOf({ name: `f${i}`, label, section: 'Reply to omar', neighbours: ['Omar Castellanos'] }),
    value: `value ${i}`,
    method: 'typed' as const,
    activeMs: 900,
    at: Date.UTC(2026, 10, 16, 9) + i,
  }));
  await takeEntries(
    { type: 'entries', entries, ended: [] },
    { tab: 1, frame: 0, tool: 'zendesk' as ToolId, path: '/' },
    entriesPorts(dexieLedger(db), printer),
  );
  const rows = await db.records.toArray();
  return { kept: rows.flatMap((row) => row.entries.map(({ label }) => label)), all: JSON.stringify(rows) };
}

test('a label that is no word of the dictionary is data: its kind stands in', async () => {
  const { kept, all } = await keptOf('Reply to jane@acme-tools.com', 'Jane Whitfield', 'City');
  expect(kept).toEqual([undefined, undefined, 'City']);
  expect(all).not.toMatch(/jane|whitfield|omar/i);
});
