import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'agile-crm',
  name: 'Agile CRM',
  vendor: 'Agile CRM',
  category: 'crm',
  stages: ['attract', 'qualify', 'close', 'support'],
  hosts: ['https://*.agilecrm.com/*'],
  login: ['https://*.agilecrm.com/login*', 'https://my.agilecrm.com/*'],
  workspace: /^(?<workspace>[^./]+)\.agilecrm\.com\//,
  records: [/^[^/]+\/[^#]*#(?<type>contact|deal)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.agilecrm.com/#contacts'],
  noMatch: [
    'https://www.agilecrm.com/',
    'https://my.agilecrm.com/login',
    'https://acme.agilecrm.com/login',
    'https://acme.agilecrm.com.evil.example/#contact/1',
  ],
  workspace: { 'https://acme.agilecrm.com/#contacts': 'acme' },
  records: { 'https://acme.agilecrm.com/#contact/5629499534213120': 'contact:5629499534213120' },
};
