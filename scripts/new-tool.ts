/**
 * `npm run new:tool -- <id> "<Name>" <match pattern>…`: makes the tool's file with its examples to fill in, and lists
 * it. Without arguments it only writes the list anew, after a file was added, renamed or removed by hand.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parsePattern } from '../utils/tools/match-pattern';
import { CATALOGUE_FILE, CATALOGUE_FOLDER, renderCatalogue, toolIds } from './render-catalogue';

const USAGE = `Usage: npm run new:tool -- <id> "<Name>" <match pattern>…
  e.g. npm run new:tool -- capsule "Capsule CRM" "https://*.capsulecrm.com/*"`;

function createTool(id: string, name: string | undefined, hosts: readonly string[]): void {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || !name || hosts.length === 0) throw new Error(USAGE);
  const file = new URL(`${id}.ts`, CATALOGUE_FOLDER);
  if (existsSync(file)) throw new Error(`${fileURLToPath(file)} exists already.`);
  const patterns = [...hosts].sort().map(parsePattern);
  const first = patterns[0];
  if (!first) throw new Error(USAGE);
  const host = first.subdomains ? `acme.${first.host}` : first.host;
  const path = first.path.source.slice(1, -1).replaceAll('\\', '').replaceAll('.*', '');
  const values: Readonly<Record<string, string>> = {
    id: literal(id),
    name: literal(name),
    hosts: patterns.map(({ source }) => literal(source)).join(', '),
    match: literal(`https://${host}${path}`),
    lookalike: literal(`https://${host}.evil.example${path}`),
  };
  const template = readFileSync(new URL('new-tool.template', import.meta.url), 'utf8');
  writeFileSync(
    file,
    template.replace(/\{\{(\w+)\}\}/g, (_, key: string) => values[key] ?? ''),
  );
  console.log(
    `Made ${fileURLToPath(file)}: now state what is true of ${name}, then \`npx vitest run utils/tools\`.`,
  );
}

function literal(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

const [id, name, ...hosts] = process.argv.slice(2);
try {
  if (id !== undefined) createTool(id, name, hosts);
  const ids = toolIds();
  writeFileSync(CATALOGUE_FILE, renderCatalogue(ids));
  console.log(`Listed ${ids.length} tools.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
