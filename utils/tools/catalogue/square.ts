import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'square',
  name: 'Square',
  vendor: 'Block',
  category: 'commerce',
  stages: ['close', 'bill', 'operate'],
  hosts: ['https://app.squareup.com/dashboard*', 'https://squareup.com/dashboard*'],
  login: ['https://app.squareup.com/login*', 'https://squareup.com/login*'],
};

export const examples: ToolExamples = {
  match: ['https://app.squareup.com/dashboard/customers/directory', 'https://squareup.com/dashboard/orders'],
  noMatch: [
    'https://squareup.com/us/en',
    'https://app.squareup.com/login',
    'https://app.squareupsandbox.com/dashboard',
    'https://app.squareup.com/appointments/book/1',
    'https://app.squareup.com.evil.example/dashboard',
  ],
};
