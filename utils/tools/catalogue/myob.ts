import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'myob',
  name: 'MYOB Business',
  vendor: 'MYOB',
  category: 'accounting',
  stages: ['bill', 'operate'],
  hosts: ['https://app.myob.com/*'],
  login: ['https://login.myob.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://app.myob.com/#/au/0f1c2d3e/dashboard'],
  noMatch: ['https://www.myob.com/', 'https://login.myob.com/', 'https://app.myob.com.evil.example/'],
};
