import { recordAnchorsOf } from '../matching/record-anchors';
import type { Anchor, EntryId, LedgerRecord } from '../model';
import { createSalt } from '../prints/print';
import { printEntry } from './entry';
import type { IntakeInput, IntakePorts } from './intake';
import type { OpenValue } from './ports';
import { printAnchors } from './print-anchors';

/** The record with this entry in place of the field's earlier one, and the anchors of all that is known of it. */
export async function updated(
  { entry, record: id, tool, workspace, key, type }: IntakeInput,
  { printer, createSalt: makeSalt = createSalt }: IntakePorts,
  before: LedgerRecord | undefined,
  open: readonly OpenValue[],
  replaced: readonly OpenValue[],
): Promise<LedgerRecord> {
  const salt = before?.salt ?? makeSalt();
  const old = new Set<EntryId>(replaced.map((value) => value.entry));
  const kept = (before?.entries ?? []).filter((each) => !old.has(each.id));
  const spentMs = (before?.entries ?? [])
    .filter((each) => old.has(each.id))
    .reduce((sum, each) => sum + each.activeMs, 0);
  const prints = await printer.record(salt);
  const added = open
    .filter(({ fieldKey }) => fieldKey === entry.fieldKey)
    .map(({ entry: each, normal, mentioned }) =>
      mentioned === undefined
        ? printEntry({ ...entry, activeMs: entry.activeMs + spentMs }, normal, prints)
        : printEntry(
            { id: each, method: entry.method, at: entry.at, activeMs: 0, mentioned },
            normal,
            prints,
          ),
    );
  const anchors = printAnchors(recordAnchorsOf(open), printer);
  const remembered = new Set(open.map((value) => value.entry));
  const isLost = kept.some((each) => !remembered.has(each.id));
  return {
    id,
    tool,
    ...(workspace === undefined ? {} : { workspace }),
    ...(key === undefined ? {} : { key }),
    ...(type === undefined ? {} : { type }),
    salt,
    openedAt: before?.openedAt ?? entry.at,
    ...(before?.closedAt === undefined ? {} : { closedAt: before.closedAt }),
    ...(isLost || before?.partial === true ? { partial: true as const } : {}),
    anchors: isLost ? union(before?.anchors ?? [], anchors) : anchors,
    entries: [...kept, ...added],
  };
}

function union(known: readonly Anchor[], added: readonly Anchor[]): readonly Anchor[] {
  const prints = new Set(known.map(({ print }) => print));
  return [...known, ...added.filter(({ print }) => !prints.has(print))];
}
