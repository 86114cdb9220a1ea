import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'breezy-hr',
  name: 'Breezy HR',
  vendor: 'Learning Technologies Group',
  category: 'people',
  stages: ['operate'],
  hosts: ['https://app.breezy.hr/*'],
  login: ['https://app.breezy.hr/signin*'],
};

export const examples: ToolExamples = {
  match: ['https://app.breezy.hr/app/c/acme'],
  noMatch: [
    'https://breezy.hr/',
    'https://acme.breezy.hr/p/1-job',
    'https://app.breezy.hr/signin',
    'https://app.breezy.hr.evil.example/app/',
  ],
};
