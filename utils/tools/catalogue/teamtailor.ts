import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'teamtailor',
  name: 'Teamtailor',
  vendor: 'Teamtailor',
  category: 'people',
  stages: ['operate'],
  hosts: ['https://app.teamtailor.com/*'],
  login: ['https://app.teamtailor.com/login*'],
};

export const examples: ToolExamples = {
  match: ['https://app.teamtailor.com/companies/abc/candidates'],
  noMatch: [
    'https://www.teamtailor.com/',
    'https://acme.teamtailor.com/jobs',
    'https://app.teamtailor.com/login',
    'https://app.teamtailor.com.evil.example/companies/1',
  ],
};
