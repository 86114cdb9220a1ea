/**
 * `npm run new:tool -- <id> "<Name>" <match pattern>…`: makes the tool's file with its examples to fill in, and lists
 * it. Without arguments it only writes the list anew, after a file was added, renamed or removed by hand.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CATALOGUE_FILE, CATALOGUE_FOLDER, renderCatalogue, toolIds } from './render-catalogue';
import { renderTool } from './render-tool';

const USAGE = `Usage: npm run new:tool -- <id> "<Name>" <match pattern>…
  e.g. npm run new:tool -- capsule "Capsule" "https://*.capsulecrm.com/*"`;

function createTool([id = '', name, first, ...more]: readonly string[]): void {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || !name || !first) throw new Error(USAGE);
  const file = new URL(`${id}.ts`, CATALOGUE_FOLDER);
  if (existsSync(file)) throw new Error(`${fileURLToPath(file)} exists already.`);
  writeFileSync(file, renderTool(id, name, [first, ...more]));
  console.log(`Made ${fileURLToPath(file)}. Fill it in (utils/tools/tool.ts explains the fields), then:
  npx vitest run utils/tools && npm run fix`);
}

const args = process.argv.slice(2);
try {
  if (args.length > 0) createTool(args);
  const ids = toolIds();
  writeFileSync(CATALOGUE_FILE, renderCatalogue(ids));
  console.log(`Listed ${ids.length} tools.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
