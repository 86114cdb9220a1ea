import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'pennylane',
  name: 'Pennylane',
  vendor: 'Pennylane',
  category: 'accounting',
  stages: ['bill', 'operate'],
  hosts: ['https://app.pennylane.com/*'],
  login: ['https://app.pennylane.com/auth/*'],
  workspace: /^app\.pennylane\.com\/companies\/(?<workspace>\d+)/,
};

export const examples: ToolExamples = {
  match: ['https://app.pennylane.com/companies/12345/dashboard'],
  noMatch: [
    'https://www.pennylane.com/',
    'https://app.pennylane.com/auth/login',
    'https://app.pennylane.com.evil.example/',
  ],
  workspace: { 'https://app.pennylane.com/companies/12345/dashboard': '12345' },
};
