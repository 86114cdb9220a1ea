import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'totango',
  name: 'Totango',
  vendor: 'Totango',
  category: 'customerSuccess',
  stages: ['onboard', 'renew'],
  hosts: ['https://app-eu1.totango.com/*', 'https://app.totango.com/*'],
  login: ['https://app-eu1.totango.com/login*', 'https://app.totango.com/login*'],
};

export const examples: ToolExamples = {
  match: ['https://app.totango.com/#!/accounts', 'https://app-eu1.totango.com/'],
  noMatch: [
    'https://www.totango.com/',
    'https://support.totango.com/',
    'https://app.totango.com.evil.example/',
  ],
};
