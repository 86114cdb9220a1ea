import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'airtable',
  name: 'Airtable',
  vendor: 'Airtable',
  category: 'sheetsAndForms',
  stages: ['attract', 'qualify', 'onboard', 'operate'],
  hosts: ['https://airtable.com/app*'],
  login: ['https://airtable.com/login*'],
  // Forms that anyone fills in.
  exclude: ['https://airtable.com/app*/form', 'https://airtable.com/app*/form?*'],
  records: [/^airtable\.com\/app\w{14}\/[^?#]*(?<id>rec\w{14})/],
  // Extensions of a base.
  storesInParent: ['https://*.airtableblocks.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://airtable.com/appAbCdEfGhIjKlMn/tblAbCdEfGhIjKlMn/viwAbCdEfGhIjKlMn'],
  noMatch: [
    'https://www.airtable.com/',
    'https://airtable.com/login',
    'https://airtable.com/shrAbCdEfGhIjKlMn',
    'https://airtable.com/appAbCdEfGhIjKlMn/pagAbCdEfGhIjKlMn/form',
    'https://support.airtable.com/',
    'https://airtable.com.evil.example/appAbCdEfGhIjKlMn',
  ],
  records: {
    'https://airtable.com/appAbCdEfGhIjKlMn/tblAbCdEfGhIjKlMn/viwAbCdEfGhIjKlMn/recAbCdEfGhIjKlMn':
      'recAbCdEfGhIjKlMn',
  },
};
