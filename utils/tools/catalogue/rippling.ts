import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'rippling',
  name: 'Rippling',
  vendor: 'Rippling',
  category: 'people',
  stages: ['operate'],
  hosts: ['https://app.rippling.com/*'],
  login: ['https://app.rippling.com/login*'],
};

export const examples: ToolExamples = {
  match: ['https://app.rippling.com/dashboard'],
  noMatch: [
    'https://www.rippling.com/',
    'https://ats.rippling.com/acme/jobs',
    'https://app.rippling.com/login',
    'https://app.rippling.com.evil.example/dashboard',
  ],
};
