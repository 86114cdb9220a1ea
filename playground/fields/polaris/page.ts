import { contactCases, pickCase } from '../contact';
import type { FieldPage } from '../page';

export const page: FieldPage = {
  id: 'polaris',
  library: 'Polaris (Shopify)',
  tool: 'Shopify',
  host: 'admin.shopify.com',
  path: '/store/acme/customers/new',
  fields: [
    ...contactCases((field) => `[name="${field.name}"]`),
    pickCase('Country', 'country', 'France', 'select[name=country]', [{ type: 'Fra' }]),
    pickCase('Source', 'choice', 'Referral', 'text=Website', [{ click: 'text=Referral' }]),
  ],
};
