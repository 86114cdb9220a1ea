import { readFileSync } from 'node:fs';
import { parsePattern } from '../utils/tools/match-pattern';

/**
 * Text of a new tool's file: what can be derived from its patterns, and blanks that the test asks for.
 * @throws TypeError when a pattern is none.
 */
export function renderTool(id: string, name: string, hosts: readonly [string, ...string[]]): string {
  const patterns = [...new Set(hosts)].sort().map(parsePattern);
  const samples = patterns.map(({ source }) => source.replace(/^[^:]+/, 'https').replace('*.', 'acme.'));
  const matching = samples.map((sample) => sample.replaceAll('*', ''));
  const values: Readonly<Record<string, string>> = {
    id: literal(id),
    name: literal(name),
    hosts: list(patterns.map(({ source }) => source)),
    match: list(matching),
    noMatch: list(matching.map((url) => url.replace(/^(https:\/\/[^/]+)/, '$1.evil.example'))),
  };
  const template = readFileSync(new URL('new-tool.template', import.meta.url), 'utf8');
  return template.replace(/\{\{(\w+)\}\}/g, (blank, key: string) => values[key] ?? blank);
}

function list(texts: readonly string[]): string {
  return `[${texts.map(literal).join(', ')}]`;
}

function literal(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
