import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { EntryId, LedgerEntry, LedgerRecord, RecordId, Repeat, ToolId, Transfer, Week } from '../model';
import type { AgainCounts } from '../summary/again';
import type { FlowCounts } from '../summary/counts';
import type { Precision } from '../summary/letter-figures';
import type { Answer } from '../summary/survey';
import { LEDGER_NAME } from './name';
import type { Packed } from './pack';
import { toVersion2 } from './upgrade';

/** Version of the schema; each one released has a fixture (tests/ledger-upgrade.test.ts). */
export const LEDGER_VERSION = 2;

/** An entry as it lies on disk: its prints as bytes. */
export interface EntryRow extends Omit<LedgerEntry, 'tokens' | 'grams'> {
  /** Token prints of 6 bytes, one behind the other. */
  readonly tokens: Packed;
  readonly grams?: Packed;
}

/** A record as it lies on disk: anchors as bytes, so that the prints alone are indexed and a key is nine bytes long. */
export interface RecordRow extends Omit<LedgerRecord, 'anchors' | 'entries'> {
  /**
   * Counts down from −1 in the order of arrival: every index lists its newest records first, which is the one order in
   * which IndexedDB gives a bounded number of keys in one request.
   */
  readonly n: number;
  readonly anchors: readonly Packed[];
  /** Types of the anchors in their order, separated by spaces. */
  readonly anchorTypes: string;
  readonly entries: readonly EntryRow[];
}

/** The same message sent to the same recipient again: a duplicate task, neither transfer nor repeat. */
export interface DuplicateRow {
  readonly to: RecordId;
  /** The earliest record that holds the message. */
  readonly of: RecordId;
  readonly tool: ToolId;
  readonly at: number;
  readonly week: Week;
}

/** What is held of one tool, kept with every write so that nobody has to walk the records. */
export interface HoldingRow {
  readonly tool: ToolId;
  readonly records: number;
  readonly entries: number;
  readonly lastAt: number;
}

/** A row that is no record any more, as it was found: it joins nothing, and nobody else has to stumble over it. */
export interface DamagedRow {
  readonly n: number;
  readonly row: unknown;
  readonly at: number;
}

/** A keyed, collision-rich counter of how often a low-entropy value was entered. */
export interface CounterRow {
  readonly key: string;
  readonly n: number;
}

/** The install key: an HMAC key that the API does not export. */
export interface KeyRow {
  readonly id: 'install';
  readonly key: CryptoKey;
  readonly createdAt: number;
}

/** What was searched for in a tool in a week: how often, and how long the searches were typed; not by early versions. */
export interface LookupSum {
  readonly tool: ToolId;
  readonly n: number;
  readonly activeMs?: number;
}

/** What a week keeps beyond its records: the counts of transfers that are gone, without prints, and its lookups. */
export interface WeekRow {
  readonly week: Week;
  readonly flows: readonly FlowCounts[];
  readonly lookups: readonly LookupSum[];
  /** Repeats and duplicate tasks that are gone; absent when there were none. */
  readonly again?: readonly AgainCounts[];
  /** Spot checks of findings that are gone; absent when there were none. */
  readonly judged?: Precision;
}

/** What the transfers of a week come to while none of them changes: whatever writes a transfer deletes its week's row. */
export interface SumRow {
  readonly week: Week;
  readonly flows: readonly FlowCounts[];
}

/** What a person said about a pair of records: a wrong one is never made again. Ids alone. */
export interface JudgementRow {
  /** The record that the other had been taken for. */
  readonly to: RecordId;
  readonly from: RecordId;
  readonly right: boolean;
  /** Asked for by the spot check, or said by the person unasked: only the former measures precision. */
  readonly asked: boolean;
  readonly at: number;
}

/** Dexie multiplies versions by ten, and counts repairs of a schema in between. */
const DEXIE_FACTOR = 10;

/**
 * Refuses a ledger that a newer version of the extension has written: Dexie would open it and take the tables that it
 * knows for all there are.
 */
function refuseNewer(installed: number): void {
  if (Math.floor(installed) <= LEDGER_VERSION) return;
  throw new Dexie.VersionError(
    `This ledger is of version ${Math.floor(installed)}; this extension knows ${LEDGER_VERSION}.`,
  );
}

/** The ledger's database. The background writes, pages read by live queries. */
export class LedgerDatabase extends Dexie {
  readonly keys!: EntityTable<KeyRow, 'id'>;
  readonly records!: Table<RecordRow, number>;
  readonly transfers!: Table<Transfer, RecordId>;
  readonly repeats!: Table<Repeat, RecordId>;
  readonly duplicates!: Table<DuplicateRow, RecordId>;
  readonly holdings!: Table<HoldingRow, ToolId>;
  readonly damaged!: Table<DamagedRow, number>;
  /** Entry ids that were applied, as keys without a row: what makes a resend harmless. They begin with their time. */
  readonly applied!: Table<1, EntryId>;
  readonly counters!: EntityTable<CounterRow, 'key'>;
  readonly weeks!: Table<WeekRow, Week>;
  readonly sums!: Table<SumRow, Week>;
  readonly judgements!: Table<JudgementRow, [RecordId, RecordId]>;
  /** One question a flow a week at most. */
  readonly answers!: Table<Answer, [ToolId, ToolId, Week]>;

  /** @param options another IndexedDB than the page's own, for scripts */
  constructor(name: string = LEDGER_NAME, options: DexieOptions = {}) {
    super(name, options);
    this.version(1).stores({
      keys: 'id',
      records: 'n, &id, *anchors, openedAt',
      transfers: 'to, from, week',
      repeats: 'to, of, week',
      applied: '',
      counters: 'key',
      weeks: 'week',
      sums: 'week',
      judgements: '[to+from], from, at',
      answers: '[from+to+week]',
    });
    this.version(2)
      .stores({ duplicates: 'to, of, week', holdings: 'tool', damaged: 'n' })
      .upgrade((transaction) => toVersion2(transaction));
    this.on('ready', () => refuseNewer(this.backendDB().version / DEXIE_FACTOR));
  }
}
