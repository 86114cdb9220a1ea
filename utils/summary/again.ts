import type { ToolId } from '../model';

/** What was done again in a tool: records entered twice, and messages sent twice to the same recipient. */
export interface AgainCounts {
  readonly tool: ToolId;
  readonly repeats: number;
  readonly duplicates: number;
}

/** The counts of several weeks as one. */
export function sumAgain(weeks: readonly (readonly AgainCounts[])[]): readonly AgainCounts[] {
  const sums = new Map<ToolId, AgainCounts>();
  for (const { tool, repeats, duplicates } of weeks.flat()) {
    const sum = sums.get(tool);
    sums.set(tool, {
      tool,
      repeats: repeats + (sum?.repeats ?? 0),
      duplicates: duplicates + (sum?.duplicates ?? 0),
    });
  }
  return countAgain([...sums.values()], []);
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
