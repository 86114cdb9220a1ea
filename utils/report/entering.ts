import type { RecordType, ToolId, Week } from '../model';
import type { TeamFigures } from './figures';
import type { Overlap } from './overlaps';
import { type FlowTotal, flowTotals } from './totals';

/** What a new tool is fed by hand, or what is taken out of it by hand. */
export interface NewToolFlow {
  readonly other: ToolId;
  readonly records: number;
  readonly fields: number;
  /** Record types as they arrive, the most frequent first; too rare ones are left out. */
  readonly types: readonly RecordType[];
}

/** Where a tool is seen for the first time. */
export interface FirstSeen {
  readonly week: Week;
  /** Most people of one week since then. */
  readonly contributors: number;
}

/**
 * A tool of the catalogue that enters: no earlier week shows it. That it is shown for the first time says that enough
 * people use it now, not that nobody did before.
 */
export interface NewTool {
  readonly tool: ToolId;
  /** In the team; absent where it was known there and enters further departments. */
  readonly team?: FirstSeen;
  /** The departments that it enters, the first one first. */
  readonly departments: readonly (FirstSeen & { readonly department: string })[];
  /** What it receives by hand from other tools, and gives to them, the most fields first. */
  readonly receives: readonly NewToolFlow[];
  readonly gives: readonly NewToolFlow[];
  /** Tools that receive the same kinds of records. */
  readonly overlaps: readonly { readonly other: ToolId; readonly share: number }[];
}

/** The tools that enter, the newest first. Made of shown cells alone. */
export function enteringOf(figures: TeamFigures, overlaps: readonly Overlap[]): readonly NewTool[] {
  const flows = flowTotals(figures);
  const team = firstSeen(
    figures,
    () => 'team',
    (tool) => [{ name: 'team', contributors: tool.contributors }],
  );
  const departments = firstSeen(
    figures,
    ({ department }) => department,
    (tool) => tool.departments.map(({ department, contributors }) => ({ name: department, contributors })),
  );
  const tools = new Set([...team.keys(), ...departments.keys()]);
  return [...tools]
    .map((tool): NewTool => {
      const seen = team.get(tool)?.get('team');
      return {
        tool,
        ...(seen ? { team: seen } : {}),
        departments: [...(departments.get(tool) ?? [])]
          .map(([department, first]) => ({ department, ...first }))
          .sort((a, b) => (a.week + a.department < b.week + b.department ? -1 : 1)),
        receives: flows.filter(({ to }) => to === tool).map((flow) => flowOf(flow, flow.from)),
        gives: flows.filter(({ from }) => from === tool).map((flow) => flowOf(flow, flow.to)),
        overlaps: overlaps.flatMap(({ tools: [one, other], share }) =>
          one === tool ? [{ other, share }] : other === tool ? [{ other: one, share }] : [],
        ),
      };
    })
    .sort((a, b) => (newest(a) > newest(b) ? -1 : newest(a) < newest(b) ? 1 : a.tool < b.tool ? -1 : 1));
}

const newest = ({ team, departments }: NewTool): string =>
  team?.week ?? departments.map(({ week }) => week).reduce((a, b) => (a > b ? a : b), '' as Week);

type ToolIn = TeamFigures['weeks'][number]['tools'][number];
type Part = { readonly name: string; readonly contributors: number };

/**
 * Each tool's first week in each group of people (the team, a department). What the first week of a group shows was
 * there before.
 */
function firstSeen(
  { weeks }: TeamFigures,
  groupOf: (part: { readonly department: string }) => string,
  partsOf: (tool: ToolIn) => readonly Part[],
): ReadonlyMap<ToolId, ReadonlyMap<string, FirstSeen>> {
  const groups = new Map<string, Week>();
  const known = new Set<string>();
  const found = new Map<ToolId, Map<string, FirstSeen>>();
  for (const { week, tools, departments } of weeks) {
    if (tools.length === 0) continue;
    for (const name of [groupOf({ department: 'team' }), ...departments.map(groupOf)])
      if (!groups.has(name)) groups.set(name, week);
    for (const tool of tools)
      for (const { name, contributors } of partsOf(tool)) {
        const began = groups.get(name);
        if (began === undefined || began === week) known.add(`${tool.tool} ${name}`);
        if (known.has(`${tool.tool} ${name}`)) continue;
        const seen = found.get(tool.tool) ?? new Map<string, FirstSeen>();
        const before = seen.get(name);
        seen.set(name, {
          week: before?.week ?? week,
          contributors: Math.max(contributors, before?.contributors ?? 0),
        });
        found.set(tool.tool, seen);
      }
  }
  return found;
}

function flowOf({ records, fields, types }: FlowTotal, other: ToolId): NewToolFlow {
  const arriving = types.map(({ to }) => to).filter((type) => type !== 'unknown');
  return { other, records, fields, types: [...new Set(arriving)] };
}
