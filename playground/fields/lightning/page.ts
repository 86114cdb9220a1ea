import { contactCases, pickCase } from '../contact';
import type { FieldCase, FieldPage } from '../page';

const fields: readonly FieldCase[] = [
  ...contactCases(
    (field) => `[data-field="${field.name}"] >> ${field.name === 'notes' ? 'textarea' : 'input'}`,
  ),
  pickCase('Amount', 'money', '12500', '[data-field=amount] >> input', undefined, { reads: '12,500' }),
  pickCase('Country', 'country', 'France', '[data-field=country] >> [role=combobox]', [
    { click: '[data-value="France"]' },
  ]),
  pickCase('Close date', 'date', 'May 18, 2026', '[data-field=close] >> input', undefined),
  pickCase('Source', 'choice', 'Referral', '[data-field=source] >> text=Website', [
    { click: '[data-field=source] >> text=Referral' },
  ]),
];

/** Shadow trees of the browser, as new Salesforce pages have them. */
export const page: FieldPage = {
  id: 'lightning',
  library: 'Lightning, native shadow (Salesforce)',
  tool: 'Salesforce',
  host: 'acme.lightning.force.com',
  path: '/lightning/o/Contact/new',
  fields,
};
