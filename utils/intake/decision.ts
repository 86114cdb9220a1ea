import type { Verdict } from '../matching/pair';
import { type Reason, reasonOf } from '../matching/reason';
import { tallyOf } from '../matching/tally';
import type { LedgerRecord, RecordId, Repeat, ToolId, Transfer } from '../model';
import type { Findings } from './findings';

/** A record that the open one is the same as. */
export interface Link {
  readonly record: RecordId;
  readonly tool: ToolId;
  readonly level: NonNullable<Verdict['level']>;
  readonly bits: number;
}

/** What the background tells the pill. */
export interface Decision {
  /**
   * `stored`, or why not: `duplicate` (already applied), `lookup` (a search is no entry), `empty` (nothing
   * comparable; an earlier value of the same field is forgotten).
   */
  readonly outcome: 'stored' | 'duplicate' | 'lookup' | 'empty';
  /** Distinct tools this record was entered into, by first entry, this one included. */
  readonly tools: readonly ToolId[];
  /** Whether the pill may speak: at least two tools and a pair that is sure. */
  readonly speaks: boolean;
  readonly links: readonly Link[];
  readonly transfer?: Transfer;
  readonly repeat?: Repeat;
  /** The same message went to the same recipient before, as this record: a duplicate task. */
  readonly duplicateOf?: RecordId;
  readonly reason?: Reason;
  /** An earlier entry had opened a pair that this one contradicts. */
  readonly withdrawn: boolean;
}

/** The decision about an entry that changes nothing. */
export function nothing(outcome: Decision['outcome'], tool: ToolId): Decision {
  return { outcome, tools: [tool], speaks: false, links: [], withdrawn: false };
}

/** What is told of a record, once its pairs are judged. */
export function decisionOf(
  outcome: Decision['outcome'],
  record: LedgerRecord,
  linked: readonly Verdict[],
  { source, transfer, repeat }: Findings,
  withdrawn: boolean,
  since?: number,
): Decision {
  const told = linked.filter((verdict) => verdict.speaks);
  const tools = tallyOf(
    record,
    told.map((verdict) => verdict.record),
    since,
  );
  const reason = source === undefined ? undefined : reasonOf(source);
  return {
    outcome,
    tools,
    speaks: tools.length > 1,
    links: linked.map((verdict) => ({
      record: verdict.record.id,
      tool: verdict.record.tool,
      level: verdict.level ?? 'document',
      bits: verdict.bits,
    })),
    ...(transfer === undefined ? {} : { transfer }),
    ...(repeat === undefined ? {} : { repeat }),
    ...(record.duplicateOf === undefined ? {} : { duplicateOf: record.duplicateOf }),
    ...(reason === undefined ? {} : { reason }),
    withdrawn,
  };
}
