import type { LedgerRecord, ToolId } from '../model';

/**
 * The distinct tools a record has been entered into, by first entry, the current one included. Records opened before
 * `since` are beyond the retention window.
 */
export function tallyOf(
  current: { readonly tool: ToolId; readonly openedAt: number },
  linked: readonly Pick<LedgerRecord, 'tool' | 'openedAt'>[],
  since = 0,
): readonly ToolId[] {
  const within = [...linked.filter((record) => record.openedAt >= since), current];
  return [...new Set(within.sort((a, b) => a.openedAt - b.openedAt).map((record) => record.tool))];
}
