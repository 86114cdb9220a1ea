import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'moneybird',
  name: 'Moneybird',
  vendor: 'Moneybird',
  category: 'accounting',
  stages: ['bill', 'operate'],
  hosts: ['https://moneybird.com/*/*'],
  login: ['https://moneybird.com/login*', 'https://moneybird.com/user/*'],
  exclude: ['https://moneybird.com/blog/*', 'https://moneybird.com/support/*'],
  workspace: /^moneybird\.com\/(?<workspace>\d+)\//,
  records: [/^moneybird\.com\/\d+\/(?<type>contacts|sales_invoices|estimates)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://moneybird.com/123456789012345678/contacts/new'],
  noMatch: [
    'https://www.moneybird.nl/',
    'https://moneybird.com/',
    'https://moneybird.com/user/login',
    'https://moneybird.com.evil.example/1/contacts',
  ],
  workspace: { 'https://moneybird.com/123456789012345678/contacts/new': '123456789012345678' },
  records: {
    'https://moneybird.com/123456789012345678/contacts/234567890123456789': 'contacts:234567890123456789',
  },
};
