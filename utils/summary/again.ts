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
  const total = ({ repeats, duplicates }: AgainCounts) => repeats + duplicates;
  return [...tools.values()].sort((a, b) => total(b) - total(a) || (a.tool < b.tool ? -1 : 1));
}
