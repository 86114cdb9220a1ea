import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'gusto',
  name: 'Gusto',
  vendor: 'Gusto',
  category: 'people',
  stages: ['operate'],
  hosts: ['https://app.gusto.com/*'],
  login: ['https://app.gusto.com/login*'],
};

export const examples: ToolExamples = {
  match: ['https://app.gusto.com/panda/team_members'],
  noMatch: [
    'https://gusto.com/',
    'https://app.gusto.com/login',
    'https://app.gusto-demo.com/',
    'https://app.gusto.com.evil.example/',
  ],
};
