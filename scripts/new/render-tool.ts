import { parsePattern } from '../../utils/tools/match-pattern';
import { fillTemplate, literal } from './template';

/**
 * Text of a new tool's file: what can be derived from its patterns, and blanks that the test asks for.
 * @throws TypeError when a pattern is none.
 */
export function renderTool(id: string, name: string, hosts: readonly [string, ...string[]]): string {
  const patterns = [...new Set(hosts)].sort().map(parsePattern);
  const samples = patterns.map(({ source }) => source.replace(/^[^:]+/, 'https').replace('*.', 'acme.'));
  const matching = samples.map((sample) => sample.replaceAll('*', ''));
  return fillTemplate('tool', {
    id: literal(id),
    name: literal(name),
    hosts: list(patterns.map(({ source }) => source)),
    match: list(matching),
    noMatch: list(matching.map((url) => url.replace(/^(https:\/\/[^/]+)/, '$1.evil.example'))),
  });
}

function list(texts: readonly string[]): string {
  return `[${texts.map(literal).join(', ')}]`;
}
