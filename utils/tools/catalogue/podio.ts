import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'podio',
  name: 'Podio',
  vendor: 'Progress',
  category: 'projects',
  stages: ['onboard', 'operate'],
  hosts: ['https://podio.com/*'],
  login: ['https://podio.com/login*'],
  exclude: ['https://podio.com/site/*', 'https://podio.com/webforms/*'],
  workspace: /^podio\.com\/(?!login|signup|site|webforms|home)(?<workspace>[a-z0-9-]+)\//,
  records: [/^podio\.com\/(?<id>[a-z0-9-]+\/[a-z0-9-]+\/apps\/[a-z0-9-]+\/items\/\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://podio.com/acme/sales/apps/leads/items/12'],
  noMatch: [
    'https://www.podio.com/',
    'https://podio.com/login',
    'https://podio.com/webforms/1/2',
    'https://help.podio.com/',
    'https://podio.com.evil.example/acme',
  ],
  workspace: { 'https://podio.com/acme/sales/apps/leads/items/12': 'acme' },
  records: { 'https://podio.com/acme/sales/apps/leads/items/12': 'acme/sales/apps/leads/items/12' },
};
