import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'insightly',
  name: 'Insightly',
  vendor: 'Insightly',
  category: 'crm',
  stages: ['qualify', 'propose', 'close', 'onboard'],
  hosts: ['https://*.insightly.com/*'],
  login: ['https://accounts.insightly.com/*', 'https://login.insightly.com/*'],
  exclude: ['https://api.na1.insightly.com/*'],
  records: [/^[^/]+\/details\/(?<type>\w+)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://crm.na1.insightly.com/list/Contact/'],
  noMatch: [
    'https://www.insightly.com/pricing/',
    'https://support.insight.ly/',
    'https://api.na1.insightly.com/v3.1/Help',
    'https://crm.na1.insightly.com.evil.example/',
  ],
  records: { 'https://crm.na1.insightly.com/details/Contact/4711': 'contact:4711' },
};
