import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'freshdesk',
  name: 'Freshdesk',
  vendor: 'Freshworks',
  category: 'helpdesk',
  stages: ['support'],
  hosts: ['https://*.freshdesk.com/*'],
  login: ['https://*.freshdesk.com/login*', 'https://*.freshdesk.com/support/login*'],
  // The portal and the widget that customers write in.
  exclude: ['https://*.freshdesk.com/support/*', 'https://*.freshdesk.com/widgets/*'],
  workspace: /^(?<workspace>[^./]+)\.freshdesk\.com\//,
  records: [/^[^/]+\/a\/(?<type>tickets|contacts|companies)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.freshdesk.com/a/tickets/new', 'https://acme.freshdesk.com/a/contacts/filters/all'],
  noMatch: [
    'https://www.freshworks.com/freshdesk/',
    'https://freshdesk.com/',
    'https://acme.freshdesk.com/support/tickets/new',
    'https://acme.freshdesk.com/support/login',
    'https://developers.freshdesk.com/api/',
    'https://evilfreshdesk.com/a/tickets/1',
    'https://acme.freshdesk.com.evil.example/a/tickets/1',
  ],
  workspace: { 'https://acme.freshdesk.com/a/tickets/1': 'acme' },
  records: { 'https://acme.freshdesk.com/a/tickets/17': 'tickets:17' },
};
