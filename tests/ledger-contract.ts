import { beforeEach, describe, expect, test } from 'vitest';
import type { LedgerChange, LedgerPort } from '../utils/intake/ports';
import type {
  AnchorPrint,
  EntryId,
  LedgerRecord,
  RecordId,
  Repeat,
  Salt,
  TokenPrint,
  ToolId,
  Transfer,
  Week,
} from '../utils/model';

/** What every ledger must do, whatever it is made of. Call it inside a test file with a way to make an empty one. */
export function ledgerContract(makePort: () => LedgerPort | Promise<LedgerPort>): void {
  describe('ledger contract', () => {
    let ledger: LedgerPort;
    beforeEach(async () => {
      ledger = await makePort();
    });

    test('an empty ledger knows nothing', async () => {
      expect(await ledger.wasApplied('e1' as EntryId)).toBe(false);
      expect(await ledger.record('r1' as RecordId)).toBeUndefined();
      expect(await ledger.recordsWithAnchors([print('a')], 20)).toEqual([]);
      expect(await ledger.recordsWithAnchors([], 20)).toEqual([]);
      expect(await ledger.transfersOf('r1' as RecordId)).toEqual([]);
      expect(await ledger.repeatOf('r1' as RecordId)).toBeUndefined();
      expect(await ledger.frequencies(['city:AAA', 'city:total'])).toEqual([0, 0]);
      expect(await ledger.frequencies([])).toEqual([]);
    });

    test('keeps a record as it was given, and replaces it wholesale', async () => {
      await ledger.apply(change('e1', record('r1', 1, ['a'])));
      expect(await ledger.wasApplied('e1' as EntryId)).toBe(true);
      expect(await ledger.record('r1' as RecordId)).toEqual(record('r1', 1, ['a']));
      await ledger.apply(change('e2', record('r1', 1, ['b'])));
      expect(await ledger.record('r1' as RecordId)).toEqual(record('r1', 1, ['b']));
      expect(await ledger.recordsWithAnchors([print('a')], 20)).toEqual([]);
      expect(await idsWith(['b'])).toEqual(['r1']);
    });

    test('applies an entry once', async () => {
      await ledger.apply(change('e1', record('r1', 1, ['a']), { counters: ['city:AAA'] }));
      await ledger.apply(change('e1', record('r1', 1, ['b']), { counters: ['city:AAA'] }));
      expect(await ledger.frequencies(['city:AAA'])).toEqual([1]);
      expect(await idsWith(['a'])).toEqual(['r1']);
    });

    test('finds holders of any anchor once each, newest first, bounded', async () => {
      for (let i = 1; i <= 5; i++) await ledger.apply(change(`e${i}`, record(`r${i}`, i, ['a', `x${i}`])));
      expect(await idsWith(['a', 'x2', 'x4'])).toEqual(['r5', 'r4', 'r3', 'r2', 'r1']);
      expect(await idsWith(['x1', 'x3'])).toEqual(['r3', 'r1']);
      expect(await idsWith(['a'], 2)).toEqual(['r5', 'r4']);
    });

    test('prefers who shares the most telling anchors over whoever shares what many do', async () => {
      await ledger.apply(change('e0', record('r0', 0, ['rare', 'common'])));
      for (let i = 1; i <= 5; i++) await ledger.apply(change(`e${i}`, record(`r${i}`, i, ['common'])));
      expect(await idsWith(['common', 'rare'], 2)).toEqual(['r5', 'r0']);
    });

    test('a record has one source; the transfers of a record are those from it and to it', async () => {
      await ledger.apply(change('e1', record('r1', 1)));
      await ledger.apply(change('e2', record('r2', 2), { transfers: [transfer('r1', 'r2')] }));
      await ledger.apply(change('e3', record('r3', 3), { transfers: [transfer('r1', 'r3')] }));
      expect(await endsOf('r1')).toEqual(['r1>r2', 'r1>r3']);
      await ledger.apply(change('e4', record('r3', 3), { transfers: [transfer('r2', 'r3')] }));
      expect(await endsOf('r1')).toEqual(['r1>r2']);
      expect(await endsOf('r3')).toEqual(['r2>r3']);
      expect(await endsOf('r2')).toEqual(['r1>r2', 'r2>r3']);
      expect(await ledger.transfersOf('r3' as RecordId)).toEqual([transfer('r2', 'r3')]);
    });

    test('withdraws what later entries contradict', async () => {
      await ledger.apply(
        change('e1', record('r2', 2), { transfers: [transfer('r1', 'r2')], repeats: [repeat('r2')] }),
      );
      await ledger.apply(
        change('e2', record('r2', 2), {
          withdrawn: ['r2' as RecordId],
          withdrawnRepeats: ['r2' as RecordId],
        }),
      );
      expect(await endsOf('r1')).toEqual([]);
      expect(await endsOf('r2')).toEqual([]);
      expect(await ledger.repeatOf('r2' as RecordId)).toBeUndefined();
    });

    test('keeps the repeat that ends in a record, the latest one', async () => {
      await ledger.apply(change('e1', record('r2', 2), { repeats: [repeat('r2')] }));
      await ledger.apply(change('e2', record('r2', 2), { repeats: [{ ...repeat('r2'), bits: 44 }] }));
      expect(await ledger.repeatOf('r2' as RecordId)).toEqual({ ...repeat('r2'), bits: 44 });
    });

    test('writes the copies that an entry joined', async () => {
      await ledger.apply(change('e1', record('r2', 2), { joined: [record('c1', 1, ['a'])] }));
      expect(await ledger.record('c1' as RecordId)).toEqual(record('c1', 1, ['a']));
      expect(await idsWith(['a'])).toEqual(['c1']);
    });

    test('counts each mention of a counter', async () => {
      await ledger.apply(change('e1', record('r1', 1), { counters: ['city:AAA', 'city:total'] }));
      await ledger.apply(
        change('e2', record('r1', 1), { counters: ['fullName:AAA', 'city:total', 'city:total'] }),
      );
      expect(await ledger.frequencies(['city:total', 'city:AAA', 'fullName:AAA', 'url:AAA'])).toEqual([
        3, 1, 1, 0,
      ]);
    });

    async function idsWith(prints: readonly string[], limit = 20): Promise<readonly string[]> {
      return (await ledger.recordsWithAnchors(prints.map(print), limit)).map(({ id }) => id);
    }
    async function endsOf(id: string): Promise<readonly string[]> {
      return (await ledger.transfersOf(id as RecordId)).map(({ from, to }) => `${from}>${to}`).sort();
    }
  });
}

/** An anchor print of this name, as long as every print is. */
function print(name: string): AnchorPrint {
  return name.padEnd(12, 'A') as AnchorPrint;
}

function change(entry: string, changed: LedgerRecord, more: Partial<LedgerChange> = {}): LedgerChange {
  return {
    entry: entry as EntryId,
    at: changed.openedAt,
    record: changed,
    joined: [],
    transfers: [],
    withdrawn: [],
    repeats: [],
    withdrawnRepeats: [],
    counters: [],
    ...more,
  };
}

function record(id: string, openedAt: number, anchors: readonly string[] = []): LedgerRecord {
  return {
    id: id as RecordId,
    tool: 'salesforce' as ToolId,
    salt: `salt-${id}` as Salt,
    openedAt,
    anchors: anchors.map((name) => ({ type: 'email', print: print(name) })),
    entries: [
      {
        id: `entry-${id}` as EntryId,
        kind: 'email',
        label: 'Email',
        tokens: ['dG9rZW4t' as TokenPrint],
        grams: 'AAEAAg',
        method: 'typed',
        activeMs: 1_200,
        at: openedAt,
      },
    ],
  };
}

function transfer(from: string, to: string): Transfer {
  return {
    to: to as RecordId,
    from: from as RecordId,
    fromTool: 'salesforce' as ToolId,
    toTool: 'zendesk' as ToolId,
    level: 'person',
    bits: 38.5,
    agreed: ['email', 'name+phone'],
    carried: [{ from: `entry-${from}` as EntryId, to: `entry-${to}` as EntryId }],
    disagreeing: [],
    at: 2,
    week: '2026-W47' as Week,
  };
}

function repeat(to: string): Repeat {
  return {
    to: to as RecordId,
    of: 'r1' as RecordId,
    tool: 'salesforce' as ToolId,
    level: 'person',
    bits: 31,
    agreed: ['email'],
    carried: [],
    at: 2,
    week: '2026-W47' as Week,
  };
}
