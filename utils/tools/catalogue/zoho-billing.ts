import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'zoho-billing',
  name: 'Zoho Billing',
  vendor: 'Zoho',
  category: 'billing',
  stages: ['renew', 'bill'],
  hosts: [
    'https://billing.zoho.com.au/*',
    'https://billing.zoho.com.cn/*',
    'https://billing.zoho.com/*',
    'https://billing.zoho.eu/*',
    'https://billing.zoho.in/*',
    'https://billing.zoho.jp/*',
    'https://billing.zoho.sa/*',
    'https://billing.zohocloud.ca/*',
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
  // What subscribers see.
  exclude: [
    'https://billing.zoho.com.au/portal/*',
    'https://billing.zoho.com.au/subscribe/*',
    'https://billing.zoho.com.cn/portal/*',
    'https://billing.zoho.com.cn/subscribe/*',
    'https://billing.zoho.com/portal/*',
    'https://billing.zoho.com/subscribe/*',
    'https://billing.zoho.eu/portal/*',
    'https://billing.zoho.eu/subscribe/*',
    'https://billing.zoho.in/portal/*',
    'https://billing.zoho.in/subscribe/*',
    'https://billing.zoho.jp/portal/*',
    'https://billing.zoho.jp/subscribe/*',
    'https://billing.zoho.sa/portal/*',
    'https://billing.zoho.sa/subscribe/*',
    'https://billing.zohocloud.ca/portal/*',
    'https://billing.zohocloud.ca/subscribe/*',
  ],
  workspace: /^[^/]+\/app\/(?<workspace>\d+)/,
};

export const examples: ToolExamples = {
  match: ['https://billing.zoho.com/app/123456#/subscriptions'],
  noMatch: [
    'https://www.zoho.com/billing/',
    'https://billing.zoho.com/portal/acme',
    'https://billing.zoho.com.evil.example/app/1',
  ],
  workspace: { 'https://billing.zoho.com/app/123456#/subscriptions': '123456' },
};
