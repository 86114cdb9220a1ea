import type { FieldKind, RecordId, ToolId, Transfer } from '../model';
import type { Precision } from './letter-figures';
import type { Answer } from './survey';

/** One carried record as the flow's page lists it: by time, tools, kinds; nothing of what was entered. */
export interface CarriedRecord {
  readonly record: RecordId;
  readonly at: number;
  readonly fields: number;
  /** Fields entered into the record in all, carried or not; absent when the record is gone. */
  readonly entered?: number;
  readonly disagreeing: number;
  /** Kinds of the fields that crossed, in the order of the target. */
  readonly kinds: readonly FieldKind[];
  /** Why the two records are one: what agreed. */
  readonly agreed: Transfer['agreed'];
  readonly intended: boolean;
}

/**
 * Of what the spot check asked about; what a person judged unasked is no sample.
 * @param weeks what weeks keep of findings that are gone
 */
export function precisionOf(
  judged: readonly { readonly right: boolean; readonly asked: boolean }[],
  weeks: readonly { readonly judged?: Precision }[],
): Precision {
  const asked = judged.filter((row) => row.asked);
  const gone = weeks.flatMap((week) => week.judged ?? []);
  return {
    right: asked.filter(({ right }) => right).length + gone.reduce((sum, { right }) => sum + right, 0),
    judged: asked.length + gone.reduce((sum, one) => sum + one.judged, 0),
  };
}

/** What a flow's page shows beyond its weekly counts. */
export interface FlowDetails {
  /** The newest first, at most `limit`. */
  readonly records: readonly CarriedRecord[];
  readonly answers: readonly Answer[];
}

/** A finding to judge: what was carried from where to where. */
export interface CheckedRecord extends CarriedRecord {
  readonly from: ToolId;
  readonly to: ToolId;
}

/** The spot check: what was said so far, and what to ask now. */
export interface SpotCheck {
  readonly precision: Precision;
  readonly asking: readonly CheckedRecord[];
}
