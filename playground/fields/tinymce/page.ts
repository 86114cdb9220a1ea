import { NOTES, TEXTS, textCase } from '../contact';
import type { FieldPage } from '../page';

const [, , email] = TEXTS;

/** The editor lives in a frame that its own script writes; the label stands in the page around it. */
export const page: FieldPage = {
  id: 'tinymce',
  library: 'TinyMCE, in its frame',
  tool: 'Front',
  host: 'app.frontapp.com',
  path: '/compose',
  fields: [
    ...(email ? [textCase(email, '[name=email]')] : []),
    textCase(NOTES, 'body', { frames: ['iframe.tox-edit-area__iframe'] }),
  ],
};
