import type { Anchor, AnchorPrint, LedgerRecord, ToolId } from '../model';

/** People in the records of one tool from which an identifier is the person's own, or nobody's. */
const CROWD = 3;
/** Anchors that tell people apart: colleagues share company, street and switchboard. */
const PERSONAL = /^email$|^profile$|name|birthDate/iu;

/**
 * Identifiers that belong to a crowd: seen in three records of one tool that share nothing else personal. The
 * person's own e-mail, a shared mailbox, a switchboard. Only prints are read.
 */
export function crowdedAnchors(
  anchors: readonly Anchor[],
  records: readonly LedgerRecord[],
): ReadonlySet<AnchorPrint> {
  const crowded = new Set<AnchorPrint>();
  for (const { type, print } of anchors) {
    if (type.includes('+')) continue;
    const tools = new Map<ToolId, LedgerRecord[]>();
    for (const record of records) {
      if (!record.anchors.some((anchor) => anchor.print === print)) continue;
      tools.set(record.tool, [...(tools.get(record.tool) ?? []), record]);
    }
    if ([...tools.values()].some((holders) => peopleIn(holders, print) >= CROWD)) crowded.add(print);
  }
  return crowded;
}

/** How many of the records hold no other personal anchor in common; records without any are not counted. */
function peopleIn(records: readonly LedgerRecord[], except: AnchorPrint): number {
  const people: ReadonlySet<AnchorPrint>[] = [];
  for (const { anchors } of records) {
    const prints = anchors
      .filter(({ type, print }) => print !== except && PERSONAL.test(type))
      .map(({ print }) => print);
    if (prints.length > 0 && !people.some((other) => prints.some((print) => other.has(print)))) {
      people.push(new Set(prints));
    }
  }
  return people.length;
}

/**
 * Whether two records have nothing personal in common but these identifiers, and composites that contain one of their
 * type: a pair of theirs then rests on the identifiers alone.
 */
export function restsOn(identifiers: readonly Anchor[], a: LedgerRecord, b: LedgerRecord): boolean {
  const types = new Set(identifiers.map(({ type }) => type as string));
  const theirs = new Set(b.anchors.map(({ print }) => print));
  const shared = a.anchors.filter(({ print }) => theirs.has(print));
  const isOf = ({ print }: Anchor) => identifiers.some((identifier) => identifier.print === print);
  return (
    shared.some(isOf) &&
    !shared.some(
      (anchor) =>
        PERSONAL.test(anchor.type) &&
        !isOf(anchor) &&
        !anchor.type.split('+').some((part) => types.has(part)),
    )
  );
}
