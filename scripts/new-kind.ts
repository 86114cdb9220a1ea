/** `npm run new:kind -- <id> "<Name>" [label…]`: makes the rule of a kind of field, with its example, and names it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { FOLDERS } from './new/lists';
import { withMessage } from './new/locale';
import { renderKind } from './new/render-kind';
import { argument, makeUnit, writeNew } from './new/tell';

const USAGE = `Usage: npm run new:kind -- <id> "<Name>" [label…]
  e.g. npm run new:kind -- warranty "Warranty" "Warranty period" "Guarantee"
Name and labels are what English forms call such a field.`;
const ID = [/^[a-z]+(?:[A-Z][a-z]+)*\d?$/, 'camel case, such as dueDate'] as const;
const ENGLISH = new URL('../public/_locales/en/messages.json', import.meta.url);

makeUnit(FOLDERS.kind, USAGE, ([first, second, ...labels]) => {
  const id = argument(first, 'id', ID);
  const name = argument(second, 'name');
  const message = {
    message: name.toLowerCase(),
    description: 'Kind of form field, inside a sentence or list.',
  };
  const messages = withMessage(readFileSync(ENGLISH, 'utf8'), 'kind_', id, message);
  writeNew(new URL(`${id}.ts`, FOLDERS.kind.folder), renderKind(id, [name, ...labels]));
  writeFileSync(ENGLISH, messages);
  return `Say what the kind describes and add the words of the other languages: utils/fields/rule.ts explains the
fields, and the test asks for what is missing. Then, in this order:
  1. translate kind_${id} in public/_locales; what it is worth is in utils/matching/weights.ts
  2. values with a form of their own get a normaliser in utils/prints/normalise; others are compared as text
  3. npm run report:schema && npx vitest run --project=unit utils/fields tests/words.test.ts && npm run fix`;
});
