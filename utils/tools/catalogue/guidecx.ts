import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'guidecx',
  name: 'GUIDEcx',
  vendor: 'GUIDEcx',
  category: 'customerSuccess',
  stages: ['onboard'],
  hosts: ['https://app.guidecx.com/*'],
  login: ['https://app.guidecx.com/login*'],
};

export const examples: ToolExamples = {
  match: ['https://app.guidecx.com/app/projects'],
  noMatch: [
    'https://www.guidecx.com/',
    'https://app.guidecx.com/login',
    'https://app.guidecx.com.evil.example/',
  ],
};
