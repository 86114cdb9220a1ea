import { contactCases, pickCase } from '../contact';
import type { FieldPage } from '../page';

export const page: FieldPage = {
  id: 'crayons',
  library: 'Crayons (Freshworks)',
  tool: 'Freshsales',
  host: 'acme.freshsales.io',
  path: '/crm/sales/contacts/new',
  fields: [
    ...contactCases(
      (field) =>
        `${field.name === 'notes' ? 'fw-textarea >> textarea' : `fw-input[name="${field.name}"] >> input`} >> visible=true`,
    ),
    pickCase('Country', 'country', 'France', 'fw-select[name=country] >> input >> visible=true', [
      { type: 'Fra' },
      { click: 'fw-select-option:has-text("France") >> visible=true' },
    ]),
    pickCase('Source', 'choice', 'Referral', 'text=Website', [{ click: 'text=Referral' }]),
    pickCase('Close date', 'date', '18-05-2026', 'fw-datepicker >> input >> visible=true', undefined),
  ],
};
