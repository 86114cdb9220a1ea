import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'zoho-crm',
  name: 'Zoho CRM',
  vendor: 'Zoho',
  category: 'crm',
  stages: ['attract', 'qualify', 'propose', 'close'],
  // One domain per data centre. Sandboxes have hosts of their own (crmsandbox).
  hosts: [
    'https://crm.zoho.com.au/*',
    'https://crm.zoho.com.cn/*',
    'https://crm.zoho.com/*',
    'https://crm.zoho.eu/*',
    'https://crm.zoho.in/*',
    'https://crm.zoho.jp/*',
    'https://crm.zoho.sa/*',
    'https://crm.zohocloud.ca/*',
  ],
  login: ['https://accounts.zoho.com/*'],
  workspace: /^[^/]+\/crm\/org(?<workspace>\d+)\//,
  records: [/^[^/]+\/crm\/(?:org\d+\/)?tab\/(?<type>\w+)\/(?<id>\d{12,})/],
};

export const examples: ToolExamples = {
  match: [
    'https://crm.zoho.com/crm/org12345/tab/Contacts/create',
    'https://crm.zoho.eu/crm/org1/tab/Home/begin',
  ],
  noMatch: [
    'https://www.zoho.com/crm/',
    'https://accounts.zoho.com/signin',
    'https://crmsandbox.zoho.com/crm/org1/tab/Leads',
    'https://books.zoho.com/app/1',
    'https://crm.zoho.com.evil.example/crm/',
  ],
  workspace: { 'https://crm.zoho.com/crm/org12345/tab/Contacts/create': '12345' },
  records: {
    'https://crm.zoho.com/crm/org12345/tab/Contacts/1234567000000123456': 'contacts:1234567000000123456',
  },
};
