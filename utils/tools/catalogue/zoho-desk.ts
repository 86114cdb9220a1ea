import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'zoho-desk',
  name: 'Zoho Desk',
  vendor: 'Zoho',
  category: 'helpdesk',
  stages: ['support'],
  hosts: [
    'https://desk.zoho.com.au/*',
    'https://desk.zoho.com.cn/*',
    'https://desk.zoho.com/*',
    'https://desk.zoho.eu/*',
    'https://desk.zoho.in/*',
    'https://desk.zoho.jp/*',
    'https://desk.zoho.sa/*',
    'https://desk.zohocloud.ca/*',
  ],
  login: [
    'https://accounts.zoho.com.au/*',
    'https://accounts.zoho.com.cn/*',
    'https://accounts.zoho.com/*',
    'https://accounts.zoho.eu/*',
    'https://accounts.zoho.in/*',
    'https://accounts.zoho.jp/*',
    'https://accounts.zoho.sa/*',
    'https://accounts.zohocloud.ca/*',
  ],
  // The portal that customers write in.
  exclude: [
    'https://desk.zoho.com.au/portal/*',
    'https://desk.zoho.com.cn/portal/*',
    'https://desk.zoho.com/portal/*',
    'https://desk.zoho.eu/portal/*',
    'https://desk.zoho.in/portal/*',
    'https://desk.zoho.jp/portal/*',
    'https://desk.zoho.sa/portal/*',
    'https://desk.zohocloud.ca/portal/*',
  ],
  workspace: /^[^/]+\/(?:agent|support)\/(?<workspace>[^/]+)\//,
  records: [/^[^/]+\/agent\/[^/]+\/[^/]+\/(?<type>tickets|contacts|accounts)\/details\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://desk.zoho.com/agent/acme/support/tickets/list/all'],
  noMatch: [
    'https://www.zoho.com/desk/',
    'https://desk.zoho.com/portal/acme/en/newticket',
    'https://desk.zoho.com.evil.example/agent/',
  ],
  workspace: { 'https://desk.zoho.com/agent/acme/support/tickets/list/all': 'acme' },
  records: {
    'https://desk.zoho.com/agent/acme/support/tickets/details/123456000000123456':
      'tickets:123456000000123456',
  },
};
