import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'zoho-inventory',
  name: 'Zoho Inventory',
  vendor: 'Zoho',
  category: 'erp',
  stages: ['close', 'operate'],
  hosts: [
    'https://inventory.zoho.com.au/*',
    'https://inventory.zoho.com.cn/*',
    'https://inventory.zoho.com/*',
    'https://inventory.zoho.eu/*',
    'https://inventory.zoho.in/*',
    'https://inventory.zoho.jp/*',
    'https://inventory.zoho.sa/*',
    'https://inventory.zohocloud.ca/*',
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
  // The portal that customers see.
  exclude: [
    'https://inventory.zoho.com.au/portal/*',
    'https://inventory.zoho.com.cn/portal/*',
    'https://inventory.zoho.com/portal/*',
    'https://inventory.zoho.eu/portal/*',
    'https://inventory.zoho.in/portal/*',
    'https://inventory.zoho.jp/portal/*',
    'https://inventory.zoho.sa/portal/*',
    'https://inventory.zohocloud.ca/portal/*',
  ],
  workspace: /^[^/]+\/app\/(?<workspace>\d+)/,
  records: [
    /^[^/]+\/app\/\d*[^#]*#\/(?:inventory\/)?(?<type>contacts|salesorders|invoices|purchaseorders|items)\/(?<id>\d{12,})/,
  ],
};

export const examples: ToolExamples = {
  match: ['https://inventory.zoho.com/app/123456#/salesorders'],
  noMatch: [
    'https://www.zoho.com/inventory/',
    'https://books.zoho.com/app/1',
    'https://inventory.zoho.com.evil.example/app/1',
  ],
  workspace: { 'https://inventory.zoho.com/app/123456#/salesorders': '123456' },
  records: {
    'https://inventory.zoho.com/app/123456#/salesorders/1234567000000123456':
      'salesorders:1234567000000123456',
  },
};
