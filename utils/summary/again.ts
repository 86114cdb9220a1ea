import type { ToolId } from '../model';

/** What was done again in a tool: records entered twice, and messages sent twice to the same recipient. */
export interface AgainCounts {
  readonly tool: ToolId;
  readonly repeats: number;
  readonly duplicates: number;
}

/** One thing done again. */
export interface Again {
  readonly type: 'repeats' | 'duplicates';
  readonly tool: ToolId;
}

/** Adds to the counts of each tool, the one with the most first. */
export function countAgain(known: readonly AgainCounts[], found: readonly Again[]): readonly AgainCounts[] {
  const tools = new Map(known.map((counts) => [counts.tool, counts]));
  for (const { type, tool } of found) {
    const counts = tools.get(tool) ?? { tool, repeats: 0, duplicates: 0 };
    tools.set(tool, { ...counts, [type]: counts[type] + 1 });
  }
  return byMost(tools);
}

function byMost(tools: ReadonlyMap<ToolId, AgainCounts>): readonly AgainCounts[] {
  const total = ({ repeats, duplicates }: AgainCounts) => repeats + duplicates;
  return [...tools.values()].sort((a, b) => total(b) - total(a) || (a.tool < b.tool ? -1 : 1));
}

/** The counts of several weeks together, by tool, the one with the most first. */
export function sumAgain(weeks: readonly (readonly AgainCounts[])[]): readonly AgainCounts[] {
  const tools = new Map<ToolId, AgainCounts>();
  for (const { tool, repeats, duplicates } of weeks.flat()) {
    const sum = tools.get(tool) ?? { tool, repeats: 0, duplicates: 0 };
    tools.set(tool, { tool, repeats: sum.repeats + repeats, duplicates: sum.duplicates + duplicates });
  }
  return byMost(tools);
}
