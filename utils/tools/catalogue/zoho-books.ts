import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'zoho-books',
  name: 'Zoho Books',
  vendor: 'Zoho',
  category: 'accounting',
  stages: ['bill', 'operate'],
  hosts: [
    'https://books.zoho.com.au/*',
    'https://books.zoho.com.cn/*',
    'https://books.zoho.com/*',
    'https://books.zoho.eu/*',
    'https://books.zoho.in/*',
    'https://books.zoho.jp/*',
    'https://books.zoho.sa/*',
    'https://books.zohocloud.ca/*',
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
    'https://books.zoho.com.au/portal/*',
    'https://books.zoho.com.cn/portal/*',
    'https://books.zoho.com/portal/*',
    'https://books.zoho.eu/portal/*',
    'https://books.zoho.in/portal/*',
    'https://books.zoho.jp/portal/*',
    'https://books.zoho.sa/portal/*',
    'https://books.zohocloud.ca/portal/*',
  ],
  workspace: /^[^/]+\/app\/(?<workspace>\d+)/,
  records: [
    /^[^/]+\/app\/\d*[^#]*#\/(?<type>contacts|estimates|invoices|salesorders|bills|vendors)\/(?<id>\d{12,})/,
  ],
};

export const examples: ToolExamples = {
  match: ['https://books.zoho.com/app/123456#/invoices/new'],
  noMatch: [
    'https://www.zoho.com/books/',
    'https://books.zoho.com/portal/acme/index',
    'https://books.zoho.com.evil.example/app/1',
  ],
  workspace: { 'https://books.zoho.com/app/123456#/invoices/new': '123456' },
  records: {
    'https://books.zoho.com/app/123456#/invoices/1234567000000123456?filter_by=x':
      'invoices:1234567000000123456',
  },
};
