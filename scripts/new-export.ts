/** `npm run new:export -- <id> <ending> "<What is saved>"`: makes a file that the team page can save, with its test. */
import { readFileSync, writeFileSync } from 'node:fs';
import { FOLDERS } from './new/lists';
import { withMessage } from './new/locale';
import { renderExport, renderExportTest } from './new/render-export';
import { argument, makeUnit, writeNew } from './new/tell';

const USAGE = `Usage: npm run new:export -- <id> <ending> "<What is saved>"
  e.g. npm run new:export -- graphviz dot "Map of the flows for Graphviz"`;
const ID = [/^[a-z][a-z0-9]*$/, 'one lower-case word'] as const;
const ENDING = [/^[a-z0-9]+$/, 'the end of the file’s name, without the dot'] as const;
const ENGLISH = new URL('../public/_locales/en/messages.json', import.meta.url);

makeUnit(FOLDERS.export, USAGE, ([first, second, third]) => {
  const id = argument(first, 'id', ID);
  const ending = argument(second, 'ending', ENDING);
  const message = { message: argument(third, 'description'), description: 'What is saved' };
  const messages = withMessage(readFileSync(ENGLISH, 'utf8'), 'team_table_', id, message);
  writeNew(new URL(`${id}.ts`, FOLDERS.export.folder), renderExport(id, ending));
  writeNew(new URL(`${id}.test.ts`, FOLDERS.export.folder), renderExportTest(id));
  writeFileSync(ENGLISH, messages);
  return `It has its button on the team page already. Write what it holds, say so in its test, then:
  1. translate team_table_${id} in public/_locales
  2. npx vitest run --project=unit utils/report/exports tests/words.test.ts && npm run fix`;
});
