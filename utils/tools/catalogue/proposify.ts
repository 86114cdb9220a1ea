import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'proposify',
  name: 'Proposify',
  vendor: 'Proposify',
  category: 'signatureAndCpq',
  stages: ['propose', 'close'],
  hosts: ['https://app.proposify.com/*'],
  login: ['https://app.proposify.com/login*'],
};

export const examples: ToolExamples = {
  match: ['https://app.proposify.com/dashboard'],
  noMatch: [
    'https://www.proposify.com/',
    'https://app.proposify.com/login',
    'https://app.proposify.com.evil.example/dashboard',
  ],
};
