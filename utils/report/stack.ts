import type { RecordType, ToolId, Week } from '../model';
import { type LifecycleStage, type ToolCategory, toolById } from '../tools';
import type { TeamFigures } from './figures';
import { type ToolTotal, toolTotals } from './totals';

/** What a tool costs, as the manager enters it: seats, and the price of one in a month. */
export interface Licence {
  readonly seats: number;
  readonly monthlyPrice: number;
}
export type Licences = Readonly<Partial<Record<ToolId, Licence>>>;

/** A tool as the audit lists it. */
export interface AuditedTool extends ToolTotal {
  readonly category: ToolCategory | undefined;
  readonly stages: readonly LifecycleStage[];
  readonly licence: Licence | undefined;
  /** Seats that are paid for beyond the people observed; undefined without a licence. At most: not all are observed. */
  readonly unusedSeats: number | undefined;
}

/** Two tools that receive the same record types: what overlaps is the data, whatever their categories are. */
export interface Overlap {
  readonly tools: readonly [ToolId, ToolId];
  /** Types that both receive, those with the most records first; `records` is what the smaller of the two has. */
  readonly types: readonly { readonly type: RecordType; readonly records: number }[];
  /** 0 to 1: records of shared types, of all records of the tool with fewer of them. */
  readonly share: number;
  readonly isSameCategory: boolean;
  /** What the cheaper of the two costs in a month: what giving one up would save at most. Undefined without prices. */
  readonly monthlyCost: number | undefined;
}

/** A tool that was not there before. */
export interface NewTool {
  readonly tool: ToolId;
  readonly week: Week;
  readonly contributors: number;
  /** Departments in which it is shown, each with its first week. */
  readonly departments: readonly { readonly department: string; readonly week: Week }[];
  /** What it receives by hand from other tools, and gives to them. */
  readonly receivesFrom: readonly ToolId[];
  readonly givesTo: readonly ToolId[];
}

export interface StackAudit {
  readonly tools: readonly AuditedTool[];
  readonly overlaps: readonly Overlap[];
  readonly entering: readonly NewTool[];
}

/** A share of a tool's records below which two tools that know the same type do not overlap. */
const LEAST_SHARE = 0.1;

/** The tools of a team, where they overlap, and which are new. */
export function auditStack(figures: TeamFigures, licences: Licences = {}): StackAudit {
  const tools = toolTotals(figures).map((total): AuditedTool => {
    const known = toolById(total.tool);
    const licence = licences[total.tool];
    return {
      ...total,
      category: known?.category,
      stages: known?.stages ?? [],
      licence,
      unusedSeats: licence && Math.max(0, licence.seats - total.contributors),
    };
  });
  return { tools, overlaps: overlapsOf(tools), entering: enteringOf(figures) };
}

function overlapsOf(tools: readonly AuditedTool[]): readonly Overlap[] {
  const pairs = tools.flatMap((one, i) => tools.slice(i + 1).map((other) => [one, other] as const));
  return pairs
    .flatMap(([one, other]) => overlapOf(one, other) ?? [])
    .sort((a, b) => b.share - a.share || (a.tools.join() < b.tools.join() ? -1 : 1));
}

function overlapOf(one: AuditedTool, other: AuditedTool): Overlap | undefined {
  const types = one.types.flatMap(({ type, records }) => {
    const match = other.types.find((each) => each.type === type);
    return match && type !== 'unknown' ? [{ type, records: Math.min(records, match.records) }] : [];
  });
  const shared = types.reduce((sum, { records }) => sum + records, 0);
  const smaller = Math.min(one.records, other.records);
  const share = smaller > 0 ? Math.min(1, shared / smaller) : 0;
  if (share < LEAST_SHARE) return undefined;
  const costs = [one, other].flatMap(({ licence }) =>
    licence ? [licence.seats * licence.monthlyPrice] : [],
  );
  return {
    tools: [one.tool, other.tool],
    types: types.sort((a, b) => b.records - a.records),
    share,
    isSameCategory: one.category !== undefined && one.category === other.category,
    monthlyCost: costs.length === 2 ? Math.min(...costs) : undefined,
  };
}

function enteringOf({ weeks }: TeamFigures): readonly NewTool[] {
  const [first] = weeks.filter(({ tools }) => tools.length > 0);
  if (!first) return [];
  const known = new Set(first.tools.map(({ tool }) => tool));
  const found = new Map<ToolId, NewTool>();
  for (const { week, tools } of weeks) {
    for (const { tool, contributors, departments } of tools) {
      if (known.has(tool)) continue;
      const before = found.get(tool);
      const seen = new Set(before?.departments.map(({ department }) => department));
      found.set(tool, {
        tool,
        week: before?.week ?? week,
        contributors: Math.max(contributors, before?.contributors ?? 0),
        departments: [
          ...(before?.departments ?? []),
          ...departments
            .filter(({ department }) => !seen.has(department))
            .map(({ department }) => ({ department, week })),
        ],
        receivesFrom: sourcesOf(weeks, ({ to }) => to === tool, 'from'),
        givesTo: sourcesOf(weeks, ({ from }) => from === tool, 'to'),
      });
    }
  }
  return [...found.values()].sort((a, b) => (a.week < b.week ? 1 : a.week > b.week ? -1 : 0));
}

function sourcesOf(
  weeks: TeamFigures['weeks'],
  isMeant: (flow: TeamFigures['weeks'][number]['flows'][number]) => boolean,
  end: 'from' | 'to',
): readonly ToolId[] {
  const ends = weeks.flatMap(({ flows }) => flows.filter(isMeant).map((flow) => flow[end]));
  return [...new Set(ends)].sort();
}
