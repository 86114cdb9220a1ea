import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'iterable',
  name: 'Iterable',
  vendor: 'Iterable',
  category: 'marketing',
  stages: ['attract', 'renew'],
  hosts: ['https://app.eu.iterable.com/*', 'https://app.iterable.com/*'],
  login: ['https://app.eu.iterable.com/login*', 'https://app.iterable.com/login*'],
};

export const examples: ToolExamples = {
  match: ['https://app.iterable.com/users/lookup', 'https://app.eu.iterable.com/dashboard'],
  noMatch: [
    'https://iterable.com/',
    'https://app.iterable.com/login',
    'https://support.iterable.com/',
    'https://app.iterable.com.evil.example/',
  ],
};
