import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'planhat',
  name: 'Planhat',
  vendor: 'Planhat',
  category: 'customerSuccess',
  stages: ['onboard', 'renew'],
  hosts: ['https://app.planhat.com/*', 'https://ws.planhat.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://app.planhat.com/home', 'https://ws.planhat.com/home'],
  noMatch: ['https://www.planhat.com/', 'https://docs.planhat.com/', 'https://app.planhat.com.evil.example/'],
};
