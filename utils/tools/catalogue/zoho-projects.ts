import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'zoho-projects',
  name: 'Zoho Projects',
  vendor: 'Zoho',
  category: 'projects',
  stages: ['onboard', 'operate'],
  hosts: [
    'https://projects.zoho.com.au/*',
    'https://projects.zoho.com.cn/*',
    'https://projects.zoho.com/*',
    'https://projects.zoho.eu/*',
    'https://projects.zoho.in/*',
    'https://projects.zoho.jp/*',
    'https://projects.zoho.sa/*',
    'https://projects.zohocloud.ca/*',
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
  workspace: /^[^/]+\/portal\/(?<workspace>\w+)/,
};

export const examples: ToolExamples = {
  match: ['https://projects.zoho.com/portal/acme#zp/home'],
  noMatch: [
    'https://www.zoho.com/projects/',
    'https://desk.zoho.com/agent/',
    'https://projects.zoho.com.evil.example/portal/acme',
  ],
  workspace: { 'https://projects.zoho.com/portal/acme#zp/home': 'acme' },
};
