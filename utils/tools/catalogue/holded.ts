import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'holded',
  name: 'Holded',
  vendor: 'Visma',
  category: 'accounting',
  stages: ['bill', 'operate'],
  hosts: ['https://app.holded.com/*'],
  login: ['https://app.holded.com/login*'],
};

export const examples: ToolExamples = {
  match: ['https://app.holded.com/contacts/clients'],
  noMatch: [
    'https://www.holded.com/',
    'https://app.holded.com/login',
    'https://app.holded.com.evil.example/',
  ],
};
