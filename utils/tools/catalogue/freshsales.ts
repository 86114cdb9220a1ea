import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'freshsales',
  name: 'Freshsales',
  vendor: 'Freshworks',
  category: 'crm',
  stages: ['attract', 'qualify', 'propose', 'close'],
  hosts: ['https://*.freshsales.io/*', 'https://*.myfreshworks.com/crm/*'],
  login: ['https://*.freshsales.io/login*'],
  exclude: ['https://*.freshsales.io/web_forms/*'],
  workspace: /^(?<workspace>[^./]+)\.(?:freshsales\.io|myfreshworks\.com)\//,
  records: [/^[^/]+\/(?:crm\/sales\/)?(?<type>contacts|deals|accounts|leads)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.myfreshworks.com/crm/sales/contacts/view/1', 'https://acme.freshsales.io/contacts/1'],
  noMatch: [
    'https://www.freshworks.com/crm/sales/',
    'https://acme.myfreshworks.com/login',
    'https://acme.freshdesk.com/a/tickets/1',
    'https://acme.myfreshworks.com.evil.example/crm/sales/contacts/1',
  ],
  workspace: { 'https://acme.myfreshworks.com/crm/sales/contacts/17': 'acme' },
  records: {
    'https://acme.myfreshworks.com/crm/sales/contacts/17': 'contacts:17',
    'https://acme.freshsales.io/deals/4': 'deals:4',
  },
};
