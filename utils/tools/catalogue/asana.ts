import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'asana',
  name: 'Asana',
  vendor: 'Asana',
  category: 'projects',
  stages: ['onboard', 'operate'],
  hosts: ['https://app.asana.com/*'],
  login: ['https://app.asana.com/-/create_account*', 'https://app.asana.com/-/login*'],
  workspace: /^app\.asana\.com\/1\/(?<workspace>\d+)\//,
  records: [
    /^app\.asana\.com\/1\/\d+\/(?:[^?#]*\/)?task\/(?<id>\d+)/,
    /^app\.asana\.com\/0\/\d+\/(?<id>\d+)/,
  ],
};

export const examples: ToolExamples = {
  match: ['https://app.asana.com/0/home/1200000000000001', 'https://app.asana.com/1/1100000000000001/home'],
  noMatch: [
    'https://asana.com/product',
    'https://app.asana.com/-/login',
    'https://form.asana.com/?k=abc',
    'https://help.asana.com/s/',
    'https://app.asana.com.evil.example/0/home',
  ],
  workspace: { 'https://app.asana.com/1/1100000000000001/home': '1100000000000001' },
  records: {
    'https://app.asana.com/1/1100000000000001/project/1200000000000002/task/1200000000000003':
      '1200000000000003',
    'https://app.asana.com/0/1200000000000002/1200000000000003/f': '1200000000000003',
  },
};
