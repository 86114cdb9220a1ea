import { contactCases, pickCase } from '../contact';
import type { FieldPage } from '../page';

export const page: FieldPage = {
  id: 'vibe',
  library: 'Vibe (monday.com)',
  tool: 'monday.com',
  host: 'acme.monday.com',
  path: '/contacts/new',
  fields: [
    ...contactCases((field) => (field.name === 'notes' ? 'textarea' : `#${field.name}`)),
    pickCase('Country', 'country', 'France', '#country [role=combobox]', [
      { click: 'role=option[name="France"]' },
    ]),
  ],
};
