import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'lightspeed-x',
  name: 'Lightspeed Retail (X-Series)',
  vendor: 'Lightspeed',
  category: 'commerce',
  stages: ['close', 'operate'],
  hosts: ['https://*.retail.lightspeed.app/*', 'https://*.vendhq.com/*'],
  login: ['https://*.retail.lightspeed.app/signin*', 'https://*.vendhq.com/signin*'],
  workspace: /^(?<workspace>[^./]+)\.(?:retail\.lightspeed\.app|vendhq\.com)\//,
};

export const examples: ToolExamples = {
  match: ['https://acme.retail.lightspeed.app/customer/new', 'https://acme.vendhq.com/customer'],
  noMatch: [
    'https://www.lightspeedhq.com/',
    'https://acme.retail.lightspeed.app/signin',
    'https://acme.vendhq.com.evil.example/customer',
  ],
  workspace: { 'https://acme.vendhq.com/customer': 'acme' },
};
