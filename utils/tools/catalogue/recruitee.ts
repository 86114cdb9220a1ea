import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'recruitee',
  name: 'Recruitee',
  vendor: 'Tellent',
  category: 'people',
  stages: ['operate'],
  hosts: ['https://app.recruitee.com/*'],
  login: ['https://auth.recruitee.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://app.recruitee.com/#/dashboard/overview'],
  noMatch: [
    'https://recruitee.com/',
    'https://acme.recruitee.com/o/job',
    'https://auth.recruitee.com/',
    'https://app.recruitee.com.evil.example/',
  ],
};
