import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'freshservice',
  name: 'Freshservice',
  vendor: 'Freshworks',
  category: 'helpdesk',
  stages: ['support', 'operate'],
  hosts: ['https://*.freshservice.com/*'],
  login: ['https://*.freshservice.com/login*'],
  // The portal that requesters write in.
  exclude: ['https://*.freshservice.com/support/*'],
  workspace: /^(?<workspace>[^./]+)\.freshservice\.com\//,
  records: [/^[^/]+\/a\/(?<type>tickets|changes|problems)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.freshservice.com/a/tickets/new'],
  noMatch: [
    'https://www.freshworks.com/freshservice/',
    'https://acme.freshservice.com/support/tickets/new',
    'https://acme.freshservice.com/login',
    'https://acme.freshservice.com.evil.example/a/tickets/1',
  ],
  workspace: { 'https://acme.freshservice.com/a/tickets/1': 'acme' },
  records: { 'https://acme.freshservice.com/a/tickets/17': 'tickets:17' },
};
