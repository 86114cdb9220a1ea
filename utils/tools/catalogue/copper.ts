import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'copper',
  name: 'Copper',
  vendor: 'Copper',
  category: 'crm',
  stages: ['qualify', 'propose', 'close'],
  hosts: ['https://app.copper.com/*'],
  login: ['https://app.copper.com/users/sign_in*'],
  workspace: /^app\.copper\.com\/companies\/(?<workspace>\d+)\//,
};

export const examples: ToolExamples = {
  match: ['https://app.copper.com/companies/12345/app#/browse/list/people/default'],
  noMatch: [
    'https://www.copper.com/',
    'https://support.copper.com/hc',
    'https://app.copper.com.evil.example/companies/1/app',
  ],
  workspace: { 'https://app.copper.com/companies/12345/app#/browse/list/people/default': '12345' },
};
