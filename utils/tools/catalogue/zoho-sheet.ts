import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'zoho-sheet',
  name: 'Zoho Sheet',
  vendor: 'Zoho',
  category: 'sheetsAndForms',
  stages: ['operate'],
  hosts: [
    'https://sheet.zoho.com.au/*',
    'https://sheet.zoho.com.cn/*',
    'https://sheet.zoho.com/*',
    'https://sheet.zoho.eu/*',
    'https://sheet.zoho.in/*',
    'https://sheet.zoho.jp/*',
    'https://sheet.zoho.sa/*',
    'https://sheet.zohocloud.ca/*',
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
  match: ['https://sheet.zoho.com/sheet/open/abc123'],
  noMatch: [
    'https://www.zoho.com/sheet/',
    'https://sheet.zohopublic.com/sheet/published/x',
    'https://sheet.zoho.com.evil.example/sheet/',
  ],
};
