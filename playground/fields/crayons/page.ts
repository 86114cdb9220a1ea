import { contactCases, pickCase } from '../contact';
import type { FieldPage } from '../page';

export const page: FieldPage = {
  id: 'crayons',
  library: 'Crayons (Freshworks)',
  tool: 'Freshsales',
  host: 'acme.freshsales.io',
  path: '/crm/sales/contacts/new',
  fields: [
    ...contactCases((field) => `[name="${field.name}"] >> ${field.name === 'notes' ? 'textarea' : 'input'}`),
    pickCase('Country', 'country', 'France', 'fw-select[name=country] >> input', [
      { type: 'Fra' },
      { click: 'fw-select-option:has-text("France") >> visible=true' },
    ]),
    pickCase('Close date', 'date', '18-05-2026', 'fw-datepicker >> input', [{ type: '18-05-2026' }]),
    pickCase('Source', 'choice', 'Referral', 'fw-radio[value=Website]', [{ click: 'fw-radio[value=Referral]' }]),
  ],
};
