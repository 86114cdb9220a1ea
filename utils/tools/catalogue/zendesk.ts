import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'zendesk',
  name: 'Zendesk',
  vendor: 'Zendesk',
  category: 'helpdesk',
  stages: ['support'],
  hosts: ['https://*.zendesk.com/*'],
  login: ['https://*.zendesk.com/access/*', 'https://*.zendesk.com/auth/*'],
  // The help centre that customers read and write in.
  exclude: ['https://*.zendesk.com/embeddable*', 'https://*.zendesk.com/hc', 'https://*.zendesk.com/hc/*'],
  // The account's name and a time stamp; the vendor's own development and demonstration accounts.
  sandbox: /^(?:d3v|z3n)[^./]*\.zendesk\.com\/|^[a-z][^./]*\d{10}\.zendesk\.com\//,
  workspace: /^(?<workspace>[^./]+)\.zendesk\.com\//,
  records: [/^[^/]+\/agent\/(?<type>tickets|users|organizations)\/(?<id>\d+)/],
  storesInParent: ['https://*.apps.zdusercontent.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://acme.zendesk.com/agent/tickets/new/1', 'https://acme.zendesk.com/agent/filters/1'],
  noMatch: [
    'https://www.zendesk.com/pricing/',
    'https://zendesk.com/',
    'https://acme.zendesk.com/hc/en-us/requests/new',
    'https://acme.zendesk.com/auth/v3/signin',
    'https://developer.zendesk.com/api-reference/',
    'https://evil-zendesk.com/agent/tickets/1',
    'https://acme.zendesk.com.evil.example/agent/tickets/1',
  ],
  sandbox: [
    'https://acme1680000000.zendesk.com/agent/tickets/1',
    'https://d3v-acme.zendesk.com/agent/tickets/1',
  ],
  workspace: { 'https://acme.zendesk.com/agent/tickets/1': 'acme' },
  records: {
    'https://acme.zendesk.com/agent/tickets/4711': 'tickets:4711',
    'https://acme.zendesk.com/agent/users/9876/requested_tickets': 'users:9876',
  },
};
