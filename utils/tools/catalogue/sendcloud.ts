import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'sendcloud',
  name: 'Sendcloud',
  vendor: 'Sendcloud',
  category: 'commerce',
  stages: ['operate'],
  hosts: ['https://app.sendcloud.com/*'],
  login: ['https://account.sendcloud.com/*', 'https://app.sendcloud.com/login*'],
};

export const examples: ToolExamples = {
  match: ['https://app.sendcloud.com/v2/shipping/list/orders'],
  noMatch: [
    'https://www.sendcloud.com/',
    'https://app.sendcloud.com/login',
    'https://account.sendcloud.com/login',
    'https://app.sendcloud.com.evil.example/',
  ],
};
