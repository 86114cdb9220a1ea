import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'ashby',
  name: 'Ashby',
  vendor: 'Ashby',
  category: 'people',
  stages: ['operate'],
  hosts: ['https://app.ashbyhq.com/*'],
  login: ['https://app.ashbyhq.com/signin*'],
};

export const examples: ToolExamples = {
  match: ['https://app.ashbyhq.com/candidates'],
  noMatch: [
    'https://www.ashbyhq.com/',
    'https://jobs.ashbyhq.com/acme',
    'https://app.ashbyhq.com/signin',
    'https://app.ashbyhq.com.evil.example/',
  ],
};
