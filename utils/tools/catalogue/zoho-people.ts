import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'zoho-people',
  name: 'Zoho People',
  vendor: 'Zoho',
  category: 'people',
  stages: ['operate'],
  hosts: [
    'https://people.zoho.com.au/*',
    'https://people.zoho.com.cn/*',
    'https://people.zoho.com/*',
    'https://people.zoho.eu/*',
    'https://people.zoho.in/*',
    'https://people.zoho.jp/*',
    'https://people.zoho.sa/*',
    'https://people.zohocloud.ca/*',
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
};

export const examples: ToolExamples = {
  match: ['https://people.zoho.com/acme/zp#home'],
  noMatch: ['https://www.zoho.com/people/', 'https://people.zoho.com.evil.example/acme/zp'],
};
