import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'zoho-creator',
  name: 'Zoho Creator',
  vendor: 'Zoho',
  category: 'sheetsAndForms',
  stages: ['operate'],
  hosts: [
    'https://creatorapp.zoho.com.au/*',
    'https://creatorapp.zoho.com.cn/*',
    'https://creatorapp.zoho.com/*',
    'https://creatorapp.zoho.eu/*',
    'https://creatorapp.zoho.in/*',
    'https://creatorapp.zoho.jp/*',
    'https://creatorapp.zoho.sa/*',
    'https://creatorapp.zohocloud.ca/*',
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
  workspace: /^[^/]+\/(?<workspace>[\w.-]+)\//,
};

export const examples: ToolExamples = {
  match: ['https://creatorapp.zoho.com/acme/orders/#Form:Order'],
  noMatch: [
    'https://www.zoho.com/creator/',
    'https://creatorapp.zohopublic.com/acme/x',
    'https://creatorapp.zoho.com.evil.example/acme',
  ],
  workspace: { 'https://creatorapp.zoho.com/acme/orders/#Form:Order': 'acme' },
};
