import { contactCases, pickCase } from '../contact';
import type { FieldPage } from '../page';

export const page: FieldPage = {
  id: 'fluent',
  library: 'Fluent UI (Dynamics 365)',
  tool: 'Dynamics 365',
  host: 'contoso.crm.dynamics.com',
  path: '/fields/contact',
  fields: [
    ...contactCases((field) => `[name="${field.name}"]`),
    pickCase('Country', 'country', 'France', 'role=combobox[name="Country"]', [
      { click: 'role=option[name="France"]' },
    ]),
    pickCase('Owner', 'other', 'Mette Holm', 'role=combobox[name="Owner"]', [
      { type: 'met' },
      { click: 'role=option[name="Mette Holm"]' },
    ]),
    pickCase('Source', 'choice', 'Referral', 'text=Website', [{ click: 'text=Referral' }]),
  ],
};
