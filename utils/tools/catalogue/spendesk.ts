import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'spendesk',
  name: 'Spendesk',
  vendor: 'Spendesk',
  category: 'accounting',
  stages: ['operate'],
  hosts: ['https://app.spendesk.com/*'],
  login: ['https://app.spendesk.com/auth/*'],
};

export const examples: ToolExamples = {
  match: ['https://app.spendesk.com/app/acme/payments'],
  noMatch: [
    'https://www.spendesk.com/',
    'https://helpcenter.spendesk.com/',
    'https://app.spendesk.com/auth/login',
    'https://app.spendesk.com.evil.example/app/',
  ],
};
