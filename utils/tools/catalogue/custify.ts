import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'custify',
  name: 'Custify',
  vendor: 'Custify',
  category: 'customerSuccess',
  stages: ['onboard', 'renew'],
  hosts: ['https://app.custify.com/*'],
  login: ['https://app.custify.com/login*'],
};

export const examples: ToolExamples = {
  match: ['https://app.custify.com/company'],
  noMatch: [
    'https://www.custify.com/',
    'https://app.custify.com/login',
    'https://app.custify.com.evil.example/',
  ],
};
