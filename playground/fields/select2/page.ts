import { pickCase, TEXTS, textCase } from '../contact';
import type { FieldPage } from '../page';

const [, , email] = TEXTS;

export const page: FieldPage = {
  id: 'select2',
  library: 'Select2',
  tool: 'Planio',
  host: 'acme.plan.io',
  path: '/contacts/new',
  fields: [
    ...(email ? [textCase(email, '[name=email]')] : []),
    pickCase('Country', 'country', 'France', '#country + .select2', [{ type: 'Fra' }, { press: 'Enter' }]),
    pickCase('Region', 'region', 'Bavaria', '#region + .select2', [
      { click: '.select2-results__option:has-text("Bavaria")' },
    ]),
    pickCase('Tags', 'choice', 'Partner, Reseller', '#tags + .select2', [
      { type: 'Partn' },
      { press: 'Enter' },
      { type: 'Resel' },
      { press: 'Enter' },
    ]),
  ],
};
