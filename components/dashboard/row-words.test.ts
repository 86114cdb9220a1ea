import { describe, expect, test } from 'vitest';
import type { ToolId } from '../../utils/model';
import { STORED_TABLES, type StoredTableName } from '../../utils/summary/stored';
import { rowWords } from './row-words';

const AT = new Date(2026, 10, 20, 14, 5).getTime();
const toolName = (id: ToolId) => id.toUpperCase();

/** A row of each table, as it lies on disk. */
const rows: Readonly<Record<StoredTableName, readonly [row: unknown, words: string]>> = {
  records: [
    { tool: 'crm', openedAt: AT, entries: [{ kind: 'email' }, { kind: 'phone' }, { kind: 'phone' }] },
    'In CRM, Nov 20, 2026, 2:05 PM: 3 fields (e-mail and phone).',
  ],
  transfers: [
    { fromTool: 'crm', toTool: 'desk', at: AT, carried: [{ to: 'a' }, { to: 'a' }, { to: 'b' }] },
    'From CRM to DESK, Nov 20, 2026, 2:05 PM: 2 fields.',
  ],
  repeats: [{ tool: 'crm', at: AT }, 'Entered again in CRM, Nov 20, 2026, 2:05 PM.'],
  duplicates: [{ tool: 'desk', at: AT }, 'The same message again in DESK, Nov 20, 2026, 2:05 PM.'],
  holdings: [{ tool: 'crm', records: 3, entries: 9 }, 'CRM: 3 records'],
  damaged: [{ n: 1, at: AT }, 'Found damaged and put aside, Nov 20, 2026, 2:05 PM.'],
  counters: [{ key: 'x', n: 1 }, 'Something common was entered 1 time.'],
  weeks: [
    { week: '2026-W47', flows: [{ fields: 4 }, { fields: 3 }], lookups: [{ n: 2 }] },
    'November 16 – 22, 2026: 7 fields and 2 searches',
  ],
  sums: [{ week: '2026-W47', flows: [{ fields: 1 }] }, 'November 16 – 22, 2026: 1 field'],
  judgements: [{ at: AT, right: false }, 'Nov 20, 2026, 2:05 PM: Wrong match'],
  answers: [{ from: 'crm', to: 'desk', answer: 'broken' }, 'From CRM to DESK: Integration late or broken'],
  applied: [`${AT.toString(36).padStart(9, '0')}abcdef`, 'The entry of Nov 20, 2026, 2:05 PM is counted.'],
  keys: [{ createdAt: AT }, 'Made on Nov 20, 2026; Retyped can use it but not read it out.'],
  parcels: [
    { report: 'TGyKPNlwl2LyP-eF', state: 'sent', addedAt: AT, sentAt: AT },
    'Report TGyKPN: arrived on Nov 20, 2026.',
  ],
  storage: [
    { key: 'settings', value: {} },
    'Your settings and tools; your own details are fingerprints here, too.',
  ],
};

describe('a stored row as a sentence', () => {
  test.each(STORED_TABLES)('%s', (table) => {
    const [row, words] = rows[table];
    expect(rowWords(table, row, toolName).replaceAll(/[\u2009\u202f]/g, ' ')).toBe(words);
  });
  test('a question that was passed over, and housekeeping', () => {
    expect(rowWords('answers', { from: 'crm', to: 'desk' }, toolName)).toContain('not answered');
    expect(rowWords('storage', { key: 'ledger' }, toolName)).toContain('which database is in use');
  });
});
