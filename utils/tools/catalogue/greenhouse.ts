import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'greenhouse',
  name: 'Greenhouse',
  vendor: 'Greenhouse',
  category: 'people',
  stages: ['operate'],
  hosts: [
    'https://app.greenhouse.io/*',
    'https://app2.greenhouse.io/*',
    'https://app3.greenhouse.io/*',
    'https://app4.greenhouse.io/*',
    'https://app5.greenhouse.io/*',
  ],
  login: ['https://*.greenhouse.io/users/sign_in*'],
  records: [/^app\d?\.greenhouse\.io\/(?<type>people)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://app.greenhouse.io/people', 'https://app2.greenhouse.io/people/12?application_id=3'],
  noMatch: [
    'https://www.greenhouse.com/',
    'https://boards.greenhouse.io/acme/jobs/1',
    'https://job-boards.greenhouse.io/acme',
    'https://app.greenhouse.io/users/sign_in',
    'https://app.greenhouse.io.evil.example/people/1',
  ],
  records: { 'https://app2.greenhouse.io/people/12?application_id=3': 'people:12' },
};
