import type { ToolId } from '../../utils/model';

/** Address of a flow's page within the full page: tool ids hold no slash. */
export const flowLink = (from: ToolId, to: ToolId): string => `#flow=${from}/${to}`;

/** Address of the brief that a person can make of a flow of their own. */
export const briefLink = (from: ToolId, to: ToolId): string => `#brief=${from}/${to}`;

/** Which page an address asks for; undefined for the sections of the first one. */
export function flowOf(hash: string): { page: 'flow' | 'brief'; from: ToolId; to: ToolId } | undefined {
  const [, page, from, to] = /^#(flow|brief)=([^/]+)\/([^/]+)$/.exec(decodeURIComponent(hash)) ?? [];
  if (!from || !to) return undefined;
  return { page: page === 'brief' ? 'brief' : 'flow', from: from as ToolId, to: to as ToolId };
}
