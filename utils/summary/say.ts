import type { Decision } from '../intake/intake';
import type { FieldKind, RecordId, ToolId } from '../model';
import type { PillFinding } from './finding';

/**
 * What the pill says about a decision, or nothing: it speaks when the intake is sure and the tally names more tools
 * than it did before for this record.
 * @param said how many tools were already named
 */
export function findingOf(
  decision: Decision,
  record: RecordId,
  kind: FieldKind,
  said: number,
  nameOf: (tool: ToolId) => string,
): PillFinding | undefined {
  if (!decision.speaks || decision.tools.length <= said) return undefined;
  const tools = decision.tools.map((id) => ({ id, name: nameOf(id) }));
  return { id: `${record}:${tools.length}`, type: 'value', kind, tools };
}
