import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'deel',
  name: 'Deel',
  vendor: 'Deel',
  category: 'people',
  stages: ['operate'],
  hosts: ['https://app.deel.com/*'],
  login: ['https://app.deel.com/login*'],
};

export const examples: ToolExamples = {
  match: ['https://app.deel.com/people'],
  noMatch: [
    'https://www.deel.com/',
    'https://app.deel.com/login',
    'https://help.deel.com/',
    'https://app.deel.com.evil.example/people',
  ],
};
