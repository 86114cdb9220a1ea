import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'bigin',
  name: 'Bigin',
  vendor: 'Zoho',
  category: 'crm',
  stages: ['qualify', 'propose', 'close'],
  hosts: [
    'https://bigin.zoho.com.au/*',
    'https://bigin.zoho.com.cn/*',
    'https://bigin.zoho.com/*',
    'https://bigin.zoho.eu/*',
    'https://bigin.zoho.in/*',
    'https://bigin.zoho.jp/*',
    'https://bigin.zoho.sa/*',
    'https://bigin.zohocloud.ca/*',
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
  workspace: /^[^/]+\/bigin\/org(?<workspace>\d+)\//,
};

export const examples: ToolExamples = {
  match: ['https://bigin.zoho.com/bigin/org123/Home#/deals'],
  noMatch: [
    'https://www.bigin.com/',
    'https://crm.zoho.com/crm/org1/tab/Home',
    'https://bigin.zoho.com.evil.example/bigin/',
  ],
  workspace: { 'https://bigin.zoho.com/bigin/org123/Home#/deals': '123' },
};
