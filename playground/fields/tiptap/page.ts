import { NOTES, TEXTS, textCase } from '../contact';
import type { FieldPage } from '../page';

const [, , email] = TEXTS;

/** Two editors and an input in one form; one editor named by ARIA, the other only by the text above it. */
export const page: FieldPage = {
  id: 'tiptap',
  library: 'TipTap',
  tool: 'HubSpot',
  host: 'app.hubspot.com',
  path: '/contacts/1234/new',
  fields: [
    ...(email ? [textCase(email, '[name=email]')] : []),
    textCase(NOTES, '#notes .ProseMirror'),
    textCase(
      { name: 'summary', label: 'Call summary', kind: 'longText', value: 'She will decide in June.' },
      '#summary .ProseMirror',
    ),
  ],
};
