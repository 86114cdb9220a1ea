import { parsePattern } from '../../utils/tools/match-pattern';
import { fillTemplate, literal } from './template';

/**
 * Text of a new tool's file: what can be derived from its patterns, and blanks that the test asks for.
 * @throws TypeError when a pattern is none.
 */
export function renderTool(id: string, name: string, hosts: readonly [string, ...string[]]): string {
  const patterns = [...new Set(hosts)].sort().map(parsePattern);
  return fillTemplate('tool', {
    id: literal(id),
    name: literal(name),
    hosts: `[${patterns.map(({ source }) => literal(source)).join(', ')}]`,
  });
}
