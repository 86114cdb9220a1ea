import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'fortnox',
  name: 'Fortnox',
  vendor: 'Fortnox',
  category: 'accounting',
  stages: ['bill', 'operate'],
  hosts: ['https://apps.fortnox.se/*'],
  login: ['https://apps.fortnox.se/*login*'],
};

export const examples: ToolExamples = {
  match: ['https://apps.fortnox.se/app/123/invoicing/customers'],
  noMatch: [
    'https://www.fortnox.se/',
    'https://apps.fortnox.se/fs/fs/login.php',
    'https://apps.fortnox.se.evil.example/',
  ],
};
