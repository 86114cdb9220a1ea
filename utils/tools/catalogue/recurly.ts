import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'recurly',
  name: 'Recurly',
  vendor: 'Recurly',
  category: 'billing',
  stages: ['renew', 'bill'],
  hosts: ['https://*.recurly.com/*'],
  login: ['https://*.recurly.com/login*'],
  // What subscribers see.
  exclude: [
    'https://*.recurly.com/account/*',
    'https://*.recurly.com/subscribe/*',
    'https://js.recurly.com/*',
  ],
  workspace: /^(?!app\.)(?<workspace>[^./]+)\.recurly\.com\//,
};

export const examples: ToolExamples = {
  match: ['https://acme.recurly.com/accounts/new'],
  noMatch: [
    'https://recurly.com/',
    'https://app.recurly.com/login',
    'https://acme.recurly.com/subscribe/gold',
    'https://acme.recurly.com/account/abc',
    'https://docs.recurly.com/',
    'https://acme.recurly.com.evil.example/accounts/1',
  ],
  workspace: { 'https://acme.recurly.com/accounts/new': 'acme' },
};
