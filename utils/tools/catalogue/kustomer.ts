import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'kustomer',
  name: 'Kustomer',
  vendor: 'Kustomer',
  category: 'helpdesk',
  stages: ['support'],
  hosts: ['https://*.kustomerapp.com/*'],
  login: ['https://*.kustomerapp.com/login*'],
  workspace: /^(?<workspace>[^./]+)\.(?:prod\d\.)?kustomerapp\.com\//,
  records: [/^[^/]+\/app\/(?<type>customers|companies)\/(?<id>[0-9a-f]{24})/],
};

export const examples: ToolExamples = {
  match: ['https://acme.kustomerapp.com/app/search'],
  noMatch: [
    'https://www.kustomer.com/',
    'https://acme.kustomerapp.com/login',
    'https://acme.kustomerapp.com.evil.example/app/',
  ],
  workspace: { 'https://acme.kustomerapp.com/app/search': 'acme' },
  records: {
    'https://acme.kustomerapp.com/app/customers/5f1d7c0e9b8a7c6d5e4f3a2b/timeline':
      'customers:5f1d7c0e9b8a7c6d5e4f3a2b',
  },
};
