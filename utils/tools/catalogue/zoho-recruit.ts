import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'zoho-recruit',
  name: 'Zoho Recruit',
  vendor: 'Zoho',
  category: 'people',
  stages: ['operate'],
  hosts: [
    'https://recruit.zoho.com.au/*',
    'https://recruit.zoho.com.cn/*',
    'https://recruit.zoho.com/*',
    'https://recruit.zoho.eu/*',
    'https://recruit.zoho.in/*',
    'https://recruit.zoho.jp/*',
    'https://recruit.zoho.sa/*',
    'https://recruit.zohocloud.ca/*',
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
  workspace: /^[^/]+\/recruit\/org(?<workspace>\d+)\//,
};

export const examples: ToolExamples = {
  match: ['https://recruit.zoho.com/recruit/org123/ShowHomePage.do'],
  noMatch: [
    'https://www.zoho.com/recruit/',
    'https://acme.zohorecruit.com/jobs/Careers',
    'https://recruit.zoho.com.evil.example/recruit/',
  ],
  workspace: { 'https://recruit.zoho.com/recruit/org123/ShowHomePage.do': '123' },
};
