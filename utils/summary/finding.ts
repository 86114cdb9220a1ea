import type { FieldKind, ToolId } from '../model';

/** A tool as it is shown: the name is the catalogue's, or the person's own for a custom tool. */
export interface ToolRef {
  readonly id: ToolId;
  readonly name: string;
}

interface Found {
  /** Names this finding among others: a new id shows the pill anew, the same id only refreshes its words. */
  readonly id: string;
}

/** One value (a unique identifier) was entered into several tools. */
export interface ValueFinding extends Found {
  readonly type: 'value';
  readonly kind: FieldKind;
  /** Distinct tools in the order of first entry; the last one is where the person is now. At least two. */
  readonly tools: readonly ToolRef[];
}

/** Fields of the open record were already entered in another tool. */
export interface RecordFinding extends Found {
  readonly type: 'record';
  readonly from: ToolRef;
  readonly to: ToolRef;
  readonly carried: number;
  /** Fields entered into the record so far, carried or not. */
  readonly fields: number;
}

/** Copies that drift: the same kind of field holds another value in the other tool. */
export interface ConflictFinding extends Found {
  readonly type: 'conflict';
  readonly from: ToolRef;
  readonly to: ToolRef;
  /** Kinds that differ, the most telling first. At least one. */
  readonly kinds: readonly FieldKind[];
}

/** The same record was entered into this tool before. */
export interface RepeatFinding extends Found {
  readonly type: 'repeat';
  readonly tool: ToolRef;
  /** When it was entered first, epoch milliseconds. */
  readonly firstAt: number;
}

/** What the pill may say. Names tools and kinds of fields, never a value. */
export type PillFinding = ValueFinding | RecordFinding | ConflictFinding | RepeatFinding;
