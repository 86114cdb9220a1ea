import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'lever',
  name: 'Lever',
  vendor: 'Employ',
  category: 'people',
  stages: ['operate'],
  hosts: ['https://hire.eu.lever.co/*', 'https://hire.lever.co/*'],
  login: ['https://hire.eu.lever.co/auth/*', 'https://hire.lever.co/auth/*'],
  records: [/^hire\.(?:eu\.)?lever\.co\/(?<type>candidates)\/(?<id>[0-9a-f-]{36})/],
};

export const examples: ToolExamples = {
  match: ['https://hire.lever.co/candidates', 'https://hire.eu.lever.co/candidates'],
  noMatch: [
    'https://www.lever.co/',
    'https://jobs.lever.co/acme/1',
    'https://hire.sandbox.lever.co/candidates',
    'https://hire.lever.co/auth/login',
    'https://hire.lever.co.evil.example/candidates',
  ],
  records: {
    'https://hire.lever.co/candidates/0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f':
      'candidates:0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f',
  },
};
