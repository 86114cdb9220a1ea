import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'productboard',
  name: 'Productboard',
  vendor: 'Productboard',
  category: 'issues',
  stages: ['support', 'operate'],
  hosts: ['https://*.productboard.com/*'],
  login: ['https://app.productboard.com/login*', 'https://login.productboard.com/*'],
  // The portal that customers vote in.
  exclude: ['https://portal.productboard.com/*'],
  workspace: /^(?!app\.)(?<workspace>[^./]+)\.productboard\.com\//,
};

export const examples: ToolExamples = {
  match: ['https://acme.productboard.com/feature-board/1-main'],
  noMatch: [
    'https://www.productboard.com/',
    'https://support.productboard.com/',
    'https://portal.productboard.com/acme/1',
    'https://acme.productboard.com.evil.example/',
  ],
  workspace: { 'https://acme.productboard.com/feature-board/1-main': 'acme' },
};
