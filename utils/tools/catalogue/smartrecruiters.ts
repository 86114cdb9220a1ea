import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  vendor: 'SAP',
  category: 'people',
  stages: ['operate'],
  // The public site shares the host.
  hosts: ['https://www.smartrecruiters.com/app/*'],
  login: ['https://www.smartrecruiters.com/account/*'],
};

export const examples: ToolExamples = {
  match: ['https://www.smartrecruiters.com/app/people/all'],
  noMatch: [
    'https://www.smartrecruiters.com/',
    'https://jobs.smartrecruiters.com/Acme/1',
    'https://careers.smartrecruiters.com/Acme',
    'https://www.smartrecruiters.com/account/sign-in',
    'https://www.smartrecruiters.com.evil.example/app/',
  ],
};
