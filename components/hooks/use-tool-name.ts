import { useCallback } from 'react';
import type { ToolId } from '../../utils/model';
import type { Settings } from '../../utils/settings';
import { toolNameOf } from '../../utils/tools/custom';

/** Names of tools, a person's own sites among them. */
export function useToolName(settings: Settings | undefined): (id: ToolId) => string {
  const sites = settings?.customTools;
  return useCallback((id) => toolNameOf(id, sites), [sites]);
}
