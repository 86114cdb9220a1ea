import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'chargebee',
  name: 'Chargebee',
  vendor: 'Chargebee',
  category: 'billing',
  stages: ['renew', 'bill'],
  hosts: ['https://*.chargebee.com/*'],
  login: ['https://app.chargebee.com/*'],
  // Checkout and portal that customers see; the vendor's documentation and scripts.
  exclude: [
    'https://*.chargebee.com/hosted_pages/*',
    'https://*.chargebee.com/pages/*',
    'https://*.chargebee.com/portal/*',
    'https://apidocs.chargebee.com/*',
    'https://js.chargebee.com/*',
  ],
  sandbox: /^[^./]+-test\.chargebee\.com\//,
  workspace: /^(?<workspace>[^./]+)\.chargebee\.com\//,
  records: [/^[^/]+\/d\/(?<type>customers|subscriptions|invoices)\/(?<id>[^/?#]+)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.chargebee.com/d/customers'],
  noMatch: [
    'https://www.chargebee.com/',
    'https://app.chargebee.com/login',
    'https://acme.chargebee.com/hosted_pages/plans/basic',
    'https://acme.chargebee.com/portal/v2/home',
    'https://apidocs.chargebee.com/',
    'https://acme.chargebee.com.evil.example/d/customers',
  ],
  sandbox: ['https://acme-test.chargebee.com/d/customers'],
  workspace: { 'https://acme.chargebee.com/d/customers': 'acme' },
  records: { 'https://acme.chargebee.com/d/customers/AzqYz1': 'customers:AzqYz1' },
};
