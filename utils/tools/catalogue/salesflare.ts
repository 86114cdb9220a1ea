import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'salesflare',
  name: 'Salesflare',
  vendor: 'Salesflare',
  category: 'crm',
  stages: ['qualify', 'propose', 'close'],
  hosts: ['https://app.salesflare.com/*'],
};

export const examples: ToolExamples = {
  match: ['https://app.salesflare.com/#/accounts'],
  noMatch: [
    'https://salesflare.com/',
    'https://blog.salesflare.com/',
    'https://app.salesflare.com.evil.example/',
  ],
};
