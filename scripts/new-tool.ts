/** `npm run new:tool -- <id> "<Name>" <match pattern>…`: makes the tool's file with its examples to fill in. */
import { FOLDERS } from './new/lists';
import { renderTool } from './new/render-tool';
import { makeUnit, writeNew } from './new/tell';

const USAGE = `Usage: npm run new:tool -- <id> "<Name>" <match pattern>…
  e.g. npm run new:tool -- capsule "Capsule" "https://*.capsulecrm.com/*"`;

makeUnit(FOLDERS.tool, ([id = '', name, first, ...more]) => {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) || !name || !first) throw new Error(USAGE);
  writeNew(new URL(`${id}.ts`, FOLDERS.tool.folder), renderTool(id, name, [first, ...more]));
  return `Fill the file in (utils/tools/tool.ts explains the fields), then:
  npx vitest run utils/tools && npm run fix`;
});
