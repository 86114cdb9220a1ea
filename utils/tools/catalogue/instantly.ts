import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'instantly',
  name: 'Instantly',
  vendor: 'Instantly',
  category: 'salesEngagement',
  stages: ['attract', 'qualify'],
  hosts: ['https://app.instantly.ai/*'],
  login: ['https://app.instantly.ai/auth/*'],
};

export const examples: ToolExamples = {
  match: ['https://app.instantly.ai/app/campaigns'],
  noMatch: [
    'https://instantly.ai/',
    'https://help.instantly.ai/',
    'https://app.instantly.ai/auth/login',
    'https://app.instantly.ai.evil.example/app',
  ],
};
