import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'chargify',
  name: 'Maxio (Chargify)',
  vendor: 'Maxio',
  category: 'billing',
  stages: ['renew', 'bill'],
  hosts: ['https://*.chargify.com/*'],
  login: ['https://*.chargify.com/login*'],
  // What subscribers see.
  exclude: ['https://*.chargify.com/subscribe/*', 'https://*.chargify.com/update_payment/*'],
  workspace: /^(?!app\.)(?<workspace>[^./]+)\.chargify\.com\//,
  records: [/^[^/]+\/(?<type>customers|subscriptions|invoices)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.chargify.com/customers/new'],
  noMatch: [
    'https://www.maxio.com/',
    'https://app.chargify.com/login',
    'https://acme.chargify.com/subscribe/abc/plan',
    'https://acme.chargify.com.evil.example/customers/1',
  ],
  workspace: { 'https://acme.chargify.com/customers/12': 'acme' },
  records: { 'https://acme.chargify.com/customers/12': 'customers:12' },
};
