import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'workable',
  name: 'Workable',
  vendor: 'Workable',
  category: 'people',
  stages: ['operate'],
  hosts: ['https://*.workable.com/backend*'],
  login: ['https://*.workable.com/signin*'],
  workspace: /^(?<workspace>[^./]+)\.workable\.com\//,
};

export const examples: ToolExamples = {
  match: ['https://acme.workable.com/backend/jobs/1/browser'],
  noMatch: [
    'https://www.workable.com/',
    'https://apply.workable.com/acme/',
    'https://acme.workable.com/signin',
    'https://acme.workable.com.evil.example/backend',
  ],
  workspace: { 'https://acme.workable.com/backend/jobs/1/browser': 'acme' },
};
