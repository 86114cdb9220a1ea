import { NOTES, TEXTS, textCase } from '../contact';
import type { FieldPage } from '../page';

const [, , email] = TEXTS;

export const page: FieldPage = {
  id: 'quill',
  library: 'Quill',
  tool: 'Pipedrive',
  host: 'acme.pipedrive.com',
  path: '/activities/new',
  fields: [...(email ? [textCase(email, '[name=email]')] : []), textCase(NOTES, '.ql-editor')],
};
