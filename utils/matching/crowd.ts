import type { Anchor, AnchorPrint, AnchorType, LedgerRecord, ToolId } from '../model';

/** Records of one tool with other names that make an identifier the person's own, or nobody's. */
const OWN_AFTER = 3;
/** Names from which a phone is a switchboard. */
const SWITCHBOARD_AFTER = 2;

/**
 * Identifiers that belong to a crowd: a phone shared by several names is a switchboard; an e-mail or a profile seen
 * in three records of one tool with different names is the person's own, or a shared mailbox. Names are told apart by
 * the composites that records hold with the identifier, so nothing but prints is read.
 */
export function crowdedAnchors(
  anchors: readonly Anchor[],
  records: readonly LedgerRecord[],
): ReadonlySet<AnchorPrint> {
  const crowded = new Set<AnchorPrint>();
  for (const { type, print } of anchors) {
    const holders = records.filter((record) => record.anchors.some((anchor) => anchor.print === print));
    if (type === 'phone' && distinct(holders, 'name+phone') >= SWITCHBOARD_AFTER) crowded.add(print);
    if (type === 'email' && mostInOneTool(holders) >= OWN_AFTER) crowded.add(print);
  }
  return crowded;
}

function mostInOneTool(holders: readonly LedgerRecord[]): number {
  const tools = new Map<ToolId, LedgerRecord[]>();
  for (const holder of holders) tools.set(holder.tool, [...(tools.get(holder.tool) ?? []), holder]);
  return Math.max(0, ...[...tools.values()].map((records) => distinct(records, 'name+email')));
}

/** How many records hold no composite of this type in common; records without any are not counted. */
function distinct(records: readonly LedgerRecord[], type: AnchorType): number {
  const seen: ReadonlySet<AnchorPrint>[] = [];
  for (const record of records) {
    const prints = new Set(record.anchors.filter((a) => a.type === type).map((a) => a.print));
    if (prints.size > 0 && !seen.some((other) => [...prints].some((print) => other.has(print))))
      seen.push(prints);
  }
  return seen.length;
}
