import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'sugarcrm',
  name: 'SugarCRM',
  vendor: 'SugarCRM',
  category: 'crm',
  stages: ['attract', 'qualify', 'propose', 'close', 'support'],
  hosts: ['https://*.sugarondemand.com/*', 'https://*.sugaropencloud.eu/*'],
  workspace: /^(?<workspace>[^./]+)\.sugar(?:ondemand\.com|opencloud\.eu)\//,
  records: [/^[^/]+\/#(?<type>[A-Z]\w+)\/(?<id>[0-9a-f-]{36})/],
};

export const examples: ToolExamples = {
  match: ['https://acme.sugarondemand.com/#Contacts', 'https://acme.sugaropencloud.eu/#Home'],
  noMatch: [
    'https://www.sugarcrm.com/',
    'https://sugarondemand.com/',
    'https://acme.sugarondemand.com.evil.example/#Contacts',
  ],
  workspace: { 'https://acme.sugarondemand.com/#Contacts': 'acme' },
  records: {
    'https://acme.sugarondemand.com/#Contacts/0f1c2d3e-4a5b-11ee-8e9f-0a1b2c3d4e5f':
      'contacts:0f1c2d3e-4a5b-11ee-8e9f-0a1b2c3d4e5f',
  },
};
