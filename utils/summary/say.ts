import type { Decision } from '../intake/intake';
import type { OpenValue } from '../intake/ports';
import type { FieldKind, RecordId, ToolId } from '../model';
import { pairKey } from './caps';
import type { PillFinding, ToolRef } from './finding';

/** What the pill has already said about a record. */
export interface Said {
  /** Tools that were named. */
  readonly tools: number;
  readonly types: readonly PillFinding['type'][];
}
export const NOTHING_SAID: Said = { tools: 1, types: [] };

/** Something new to say: the words' material, the pair of tools it is about, and what has been said with it. */
export interface Speech {
  readonly finding: PillFinding;
  readonly pair: string;
  readonly said: Said;
}

export interface SayContext {
  readonly record: RecordId;
  /** Kind of the field that was just committed. */
  readonly kind: FieldKind;
  /** The record's values so far: how many fields, and of which kinds. */
  readonly open: readonly OpenValue[];
  readonly said: Said;
  readonly nameOf: (tool: ToolId) => string;
  /** When the record that this one repeats was opened; absent when there is none. */
  readonly repeatedAt?: number | undefined;
}

/** Anchors that are unique identifiers: they alone have a tally of their own (DESIGN.md, tally). */
const IDENTIFIERS = new Set(['email', 'phone', 'profile', 'document']);
/** Fields carried before a record without shared identifier is spoken of. */
const LEAST_CARRIED = 2;

/**
 * What the pill says about a decision, or nothing when there is nothing new: copies that disagree before a value in
 * one more tool, that before a record carried, that before a repeat. Each is said once for a record, a tally once for
 * each further tool, and once more when an identifier agrees after all.
 */
export function speechOf(decision: Decision, context: SayContext): Speech | undefined {
  return conflict(decision, context) ?? tally(decision, context) ?? repeat(decision, context);
}

function conflict(decision: Decision, context: SayContext): Speech | undefined {
  const { transfer } = decision;
  if (!decision.speaks || !transfer || context.said.types.includes('conflict')) return undefined;
  const differing = new Set(transfer.disagreeing);
  const kinds = context.open.flatMap(({ entry, normal }) => (differing.has(entry) ? [normal.kind] : []));
  if (kinds.length === 0) return undefined;
  return speech(context, transfer.fromTool, transfer.toTool, decision.tools.length, {
    type: 'conflict',
    id: `${context.record}:conflict`,
    from: refTo(transfer.fromTool, context),
    to: refTo(transfer.toTool, context),
    kinds: [...new Set(kinds)],
  });
}

/** A unique identifier, and whatever went into more than two tools, is told by its tools; else by how much crossed. */
function tally(decision: Decision, context: SayContext): Speech | undefined {
  const { transfer, tools, reason } = decision;
  const isIdentified = reason?.same.some((type) => IDENTIFIERS.has(type)) === true;
  // An identifier that agrees after the record was spoken of says more than that did.
  const { types } = context.said;
  const isSurer = isIdentified && types.includes('record') && !types.includes('value');
  if (!decision.speaks || tools.length < context.said.tools + (isSurer ? 0 : 1)) return undefined;
  const [from, to] = [transfer?.fromTool ?? tools.at(-2), tools.at(-1)];
  if (!from || !to) return undefined;
  const id = `${context.record}:${tools.length}${isSurer ? ':surer' : ''}`;
  if (!transfer || tools.length > 2 || isIdentified) {
    const named = tools.map((tool) => refTo(tool, context));
    return speech(context, from, to, tools.length, { type: 'value', id, kind: context.kind, tools: named });
  }
  const carried = new Set(transfer.carried.map((field) => field.to)).size;
  if (carried < LEAST_CARRIED) return undefined;
  return speech(context, from, to, tools.length, {
    type: 'record',
    id,
    from: refTo(transfer.fromTool, context),
    to: refTo(transfer.toTool, context),
    carried,
    fields: context.open.length,
  });
}

function repeat({ repeat: again }: Decision, context: SayContext): Speech | undefined {
  if (!again || context.repeatedAt === undefined || context.said.types.includes('repeat')) return undefined;
  return speech(context, again.tool, again.tool, context.said.tools, {
    type: 'repeat',
    id: `${context.record}:repeat`,
    tool: refTo(again.tool, context),
    firstAt: context.repeatedAt,
  });
}

const refTo = (id: ToolId, { nameOf }: SayContext): ToolRef => ({ id, name: nameOf(id) });

function speech({ said }: SayContext, from: ToolId, to: ToolId, tools: number, finding: PillFinding): Speech {
  return {
    finding,
    pair: pairKey(from, to),
    said: { tools: Math.max(tools, said.tools), types: [...said.types, finding.type] },
  };
}
