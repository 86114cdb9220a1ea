import { NOTES, TEXTS, textCase } from '../contact';
import type { FieldPage } from '../page';

const [, , email] = TEXTS;

/** The editor replaces a labelled text area and names itself by a sentence about keys. */
export const page: FieldPage = {
  id: 'ckeditor',
  library: 'CKEditor 5',
  tool: 'Help Scout',
  host: 'secure.helpscout.net',
  path: '/mailbox/new',
  fields: [...(email ? [textCase(email, '[name=email]')] : []), textCase(NOTES, '.ck-editor__editable')],
};
