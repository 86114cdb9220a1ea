/** `npm run new:export -- <id> <ending> "<What is saved>"`: makes a file that the team page can save, with its test. */
import { readFileSync, writeFileSync } from 'node:fs';
import { FOLDERS } from './new/lists';
import { withMessage } from './new/locale';
import { renderExport, renderExportTest } from './new/render-export';
import { makeUnit, writeNew } from './new/tell';

const USAGE = `Usage: npm run new:export -- <id> <ending> "<What is saved>"
  e.g. npm run new:export -- mermaid mmd "A map of the flows as a Mermaid diagram"`;
const ENGLISH = new URL('../public/_locales/en/messages.json', import.meta.url);

makeUnit(FOLDERS.export, ([id = '', ending = '', what]) => {
  if (!/^[a-z][a-z0-9]*$/.test(id) || !/^[a-z0-9]+$/.test(ending) || !what) throw new Error(USAGE);
  writeNew(new URL(`${id}.ts`, FOLDERS.export.folder), renderExport(id, ending));
  writeNew(new URL(`${id}.test.ts`, FOLDERS.export.folder), renderExportTest(id));
  const message = { message: what, description: 'What is saved' };
  writeFileSync(ENGLISH, withMessage(readFileSync(ENGLISH, 'utf8'), 'team_table_', id, message));
  return `It has its button on the team page already. Say in its test what it must hold, then:
  1. translate team_table_${id} in public/_locales
  2. npx vitest run utils/report/exports tests/words.test.ts && npm run fix`;
});
