import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'wix',
  name: 'Wix',
  vendor: 'Wix',
  category: 'commerce',
  stages: ['attract', 'close', 'operate'],
  hosts: ['https://manage.wix.com/*'],
  login: ['https://users.wix.com/*'],
  workspace: /^manage\.wix\.com\/dashboard\/(?<workspace>[0-9a-f-]{36})/,
};

export const examples: ToolExamples = {
  match: ['https://manage.wix.com/dashboard/0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f/home'],
  noMatch: [
    'https://www.wix.com/',
    'https://users.wix.com/signin',
    'https://acme.wixsite.com/shop',
    'https://manage.wix.com.evil.example/dashboard/',
  ],
  workspace: {
    'https://manage.wix.com/dashboard/0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f/home':
      '0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f',
  },
};
