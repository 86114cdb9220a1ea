import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'attio',
  name: 'Attio',
  vendor: 'Attio',
  category: 'crm',
  stages: ['qualify', 'propose', 'close'],
  hosts: ['https://app.attio.com/*'],
  login: ['https://app.attio.com/welcome*'],
  workspace: /^app\.attio\.com\/(?!welcome)(?<workspace>[a-z0-9-]+)/,
  records: [/^app\.attio\.com\/[a-z0-9-]+\/(?<type>person|company|deals)\/(?:record\/)?(?<id>[0-9a-f-]{36})/],
};

export const examples: ToolExamples = {
  match: ['https://app.attio.com/acme/people'],
  noMatch: [
    'https://attio.com/',
    'https://docs.attio.com/',
    'https://app.attio.com/welcome/sign-in',
    'https://app.attio.com.evil.example/acme/people',
  ],
  workspace: { 'https://app.attio.com/acme/people': 'acme' },
  records: {
    'https://app.attio.com/acme/person/0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f/overview':
      'person:0f1c2d3e-4a5b-6c7d-8e9f-0a1b2c3d4e5f',
  },
};
