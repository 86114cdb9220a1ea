import type { ToolId, Week } from '../model';

/** All transfers from one tool to another in one week. */
export interface FlowFigures {
  readonly from: ToolId;
  readonly to: ToolId;
  /** Retyped entries: entries whose data the person had already entered in `from`. */
  readonly fields: number;
  /** Transfers, one per record carried. */
  readonly records: number;
  /** Active time inside the retyped fields, idle capped. */
  readonly handsOnMs: number;
  /** Hands-on plus the way from the source tool and the gaps between fields, idle capped: never below hands-on. */
  readonly roundTripMs: number;
}

/**
 * What one person retyped in one week. Every number is a count of what was seen, so totals are "at least".
 * Intended transfers and lookups are not part of `retypedEntries`, `records`, the times or the flows.
 */
export interface WeekFigures {
  readonly week: Week;
  readonly retypedEntries: number;
  /** Records that hold at least one retyped entry. */
  readonly records: number;
  /** Tools that a flow of this week starts from or ends in, the busiest first. */
  readonly tools: readonly ToolId[];
  readonly handsOnMs: number;
  readonly roundTripMs: number;
  /** The flow with the most retyped entries; absent when there is none. */
  readonly topFlow?: FlowFigures;
  /** Entries into search boxes: data pulled by hand. */
  readonly lookups: number;
  /** Time in those search boxes, idle capped: in no other time. */
  readonly lookupMs: number;
  /** Retyped entries that the person marked as deliberate. */
  readonly intended: number;
}
