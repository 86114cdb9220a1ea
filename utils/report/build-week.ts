import { dayOf } from '../calendar';
import type {
  LedgerEntry,
  LedgerRecord,
  RecordId,
  RecordType,
  Repeat,
  ToolId,
  Transfer,
  Week,
} from '../model';
import type { FlowCounts } from '../summary/counts';
import type { Answer } from '../summary/survey';
import { flowsOf } from './build-flows';
import { cap, MOST, type ReportTool, type ReportWeek } from './schema';

/** What the ledger knows of one week, as the builder needs it. */
export interface LedgerWeek {
  readonly week: Week;
  /** Records opened in the week. */
  readonly records: readonly LedgerRecord[];
  /** Transfers of the week. */
  readonly transfers: readonly Transfer[];
  /** Both ends of these transfers, whenever they were opened. */
  readonly ends: ReadonlyMap<RecordId, LedgerRecord>;
  /** Counts of transfers whose records are gone. */
  readonly settled: readonly FlowCounts[];
  readonly repeats: readonly Repeat[];
  readonly answers: readonly Answer[];
  /** Entries into search boxes. */
  readonly lookups: readonly { readonly tool: ToolId; readonly n: number }[];
}

/**
 * Whether an account of a tool belongs to the team. Without a workspace: whether all accounts of the tool do, as for
 * tools whose address tells none and for counts whose records are gone.
 */
export type Assignment = (tool: ToolId, workspace?: string) => boolean;

/**
 * One week for a report: counts alone, of the workspaces that the person assigned to the team. Sites that a person added
 * by name are left out, since their id is a host.
 */
export function buildWeek(material: LedgerWeek, isAssigned: Assignment): ReportWeek {
  const isOurs = (tool: ToolId, workspace?: string) =>
    !tool.startsWith('custom:') && isAssigned(tool, workspace);
  const records = material.records.filter(
    (record) => isOurs(record.tool, record.workspace) && !isCopyAlone(record),
  );
  const transfers = material.transfers.filter((transfer) => {
    const [from, to] = [material.ends.get(transfer.from), material.ends.get(transfer.to)];
    return isOurs(transfer.fromTool, from?.workspace) && isOurs(transfer.toTool, to?.workspace);
  });
  const settled = material.settled.filter(({ from, to }) => isOurs(from) && isOurs(to));
  const flows = flowsOf(transfers, material.ends, settled, material.answers);
  const tools = toolsOf(
    records,
    material.repeats.filter(({ tool }) => isOurs(tool)),
    material.lookups.filter(({ tool }) => isOurs(tool)),
  );
  return {
    week: material.week,
    days: Math.min(7, new Set(records.flatMap(daysOf)).size),
    tools,
    flows,
  };
}

const daysOf = ({ entries }: LedgerRecord) => entries.map(({ at }) => dayOf(at));

/** A record that nobody entered: what was copied out of a tool and joined by something later (utils/intake/copy.ts). */
const isCopyAlone = ({ entries }: LedgerRecord) =>
  entries.every(({ method, activeMs }) => method === 'picked' && activeMs === 0);

const isCounted = ({ mentioned }: LedgerEntry) => mentioned !== true;

function toolsOf(
  records: readonly LedgerRecord[],
  repeats: readonly Repeat[],
  lookups: LedgerWeek['lookups'],
): ReportTool[] {
  const tools = new Set([...records.map(({ tool }) => tool), ...lookups.map(({ tool }) => tool)]);
  const made = [...tools].map((tool): ReportTool => {
    const own = records.filter((record) => record.tool === tool);
    const entries = own.flatMap((record) => record.entries.filter(isCounted));
    const types: Partial<Record<RecordType, number>> = {};
    for (const { type = 'unknown' } of own) types[type] = (types[type] ?? 0) + 1;
    return {
      tool,
      entries: cap(entries.length),
      records: cap(own.length),
      days: Math.min(7, new Set(own.flatMap(daysOf)).size),
      types,
      unknown: entries.filter(({ kind }) => kind === 'other').length,
      partial: own.filter(({ partial }) => partial).length,
      repeats: Math.min(own.length, repeats.filter((repeat) => repeat.tool === tool).length),
      lookups: cap(sum(lookups.filter((each) => each.tool === tool).map(({ n }) => n))),
    };
  });
  return made.sort((a, b) => (a.tool < b.tool ? -1 : 1)).slice(0, MOST.tools);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
