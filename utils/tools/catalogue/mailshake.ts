import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'mailshake',
  name: 'Mailshake',
  vendor: 'Mailshake',
  category: 'salesEngagement',
  stages: ['attract', 'qualify'],
  hosts: ['https://app.mailshake.com/*'],
  login: ['https://app.mailshake.com/login*'],
  workspace: /^app\.mailshake\.com\/(?<workspace>\d+)\//,
};

export const examples: ToolExamples = {
  match: ['https://app.mailshake.com/12345/campaigns/all'],
  noMatch: [
    'https://mailshake.com/',
    'https://docs.mailshake.com/',
    'https://app.mailshake.com.evil.example/',
  ],
  workspace: { 'https://app.mailshake.com/12345/campaigns/all': '12345' },
};
