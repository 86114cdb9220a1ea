/** `npm run new:tool -- <id> "<Name>" <match pattern>…`: makes the tool's file with its examples to fill in. */
import { FOLDERS } from './new/lists';
import { renderTool } from './new/render-tool';
import { argument, makeUnit, writeNew } from './new/tell';

const USAGE = `Usage: npm run new:tool -- <id> "<Name>" <match pattern>…
  e.g. npm run new:tool -- acme-crm "Acme CRM" "https://*.acmecrm.example/*"
A match pattern is https, the host of the product itself (*. where each customer has a subdomain), and a path.`;
const ID = [/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case words joined by hyphens'] as const;

makeUnit(FOLDERS.tool, USAGE, ([first, second, pattern, ...more]) => {
  const id = argument(first, 'id', ID);
  const name = argument(second, 'name');
  const text = renderTool(id, name, [argument(pattern, 'match pattern'), ...more]);
  writeNew(new URL(`${id}.ts`, FOLDERS.tool.folder), text);
  return `Fill the file in: utils/tools/tool.ts explains the fields, and the test asks for what is missing:
  npx vitest run --project=unit utils/tools && npm run fix`;
});
