import { contactCases, pickCase } from '../contact';
import type { FieldPage } from '../page';

export const page: FieldPage = {
  id: 'garden',
  library: 'Garden (Zendesk)',
  tool: 'Zendesk',
  host: 'acme.zendesk.com',
  path: '/agent/users/new',
  fields: [
    ...contactCases((field) => `[name="${field.name}"]`),
    pickCase('Country', 'country', 'France', '[data-garden-id="dropdowns.combobox.trigger"]', [
      { click: 'role=option[name="France"]' },
    ]),
    pickCase('Source', 'choice', 'Referral', 'text=Website', [{ click: 'text=Referral' }]),
  ],
};
