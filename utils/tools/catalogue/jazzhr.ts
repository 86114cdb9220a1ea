import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'jazzhr',
  name: 'JazzHR',
  vendor: 'Employ',
  category: 'people',
  stages: ['operate'],
  hosts: ['https://app.jazz.co/*'],
};

export const examples: ToolExamples = {
  match: ['https://app.jazz.co/app/v2/dashboard'],
  noMatch: [
    'https://www.jazzhr.com/',
    'https://acme.applytojob.com/apply',
    'https://app.jazz.co.evil.example/app/',
  ],
};
