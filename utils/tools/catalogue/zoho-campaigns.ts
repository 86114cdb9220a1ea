import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'zoho-campaigns',
  name: 'Zoho Campaigns',
  vendor: 'Zoho',
  category: 'marketing',
  stages: ['attract'],
  hosts: [
    'https://campaigns.zoho.com.au/*',
    'https://campaigns.zoho.com.cn/*',
    'https://campaigns.zoho.com/*',
    'https://campaigns.zoho.eu/*',
    'https://campaigns.zoho.in/*',
    'https://campaigns.zoho.jp/*',
    'https://campaigns.zoho.sa/*',
    'https://campaigns.zohocloud.ca/*',
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
  match: ['https://campaigns.zoho.com/campaigns/org123/home.do'],
  noMatch: [
    'https://www.zoho.com/campaigns/',
    'https://crm.zoho.com/',
    'https://campaigns.zoho.com.evil.example/',
  ],
};
