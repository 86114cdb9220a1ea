import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'squarespace',
  name: 'Squarespace',
  vendor: 'Squarespace',
  category: 'commerce',
  stages: ['attract', 'close', 'operate'],
  // The site itself is on the same host.
  hosts: ['https://*.squarespace.com/config*'],
  login: ['https://login.squarespace.com/*'],
  workspace: /^(?<workspace>[^./]+)\.squarespace\.com\//,
};

export const examples: ToolExamples = {
  match: ['https://acme.squarespace.com/config/commerce/orders'],
  noMatch: [
    'https://www.squarespace.com/',
    'https://acme.squarespace.com/',
    'https://login.squarespace.com/',
    'https://acme.squarespace.com.evil.example/config/',
  ],
  workspace: { 'https://acme.squarespace.com/config/commerce/orders': 'acme' },
};
