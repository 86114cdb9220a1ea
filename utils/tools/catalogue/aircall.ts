import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'aircall',
  name: 'Aircall',
  vendor: 'Aircall',
  category: 'salesEngagement',
  stages: ['qualify', 'support'],
  hosts: ['https://dashboard.aircall.io/*', 'https://phone.aircall.io/*'],
  login: ['https://dashboard.aircall.io/login*', 'https://phone.aircall.io/login*'],
};

export const examples: ToolExamples = {
  match: ['https://phone.aircall.io/keyboard', 'https://dashboard.aircall.io/numbers'],
  noMatch: ['https://aircall.io/', 'https://support.aircall.io/', 'https://phone.aircall.io.evil.example/'],
};
