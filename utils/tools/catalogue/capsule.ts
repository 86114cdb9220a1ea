import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'capsule',
  name: 'Capsule',
  vendor: 'Zestia',
  category: 'crm',
  stages: ['qualify', 'propose', 'close'],
  hosts: ['https://*.capsulecrm.com/*'],
  login: ['https://*.capsulecrm.com/login*', 'https://id.capsulecrm.com/*'],
  workspace: /^(?<workspace>[^./]+)\.capsulecrm\.com\//,
  records: [/^[^/]+\/(?<type>party|opportunity|case)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.capsulecrm.com/parties'],
  noMatch: [
    'https://capsulecrm.com/',
    'https://id.capsulecrm.com/sign-in',
    'https://evilcapsulecrm.com/party/1',
    'https://acme.capsulecrm.com.evil.example/party/1',
  ],
  workspace: { 'https://acme.capsulecrm.com/party/12': 'acme' },
  records: { 'https://acme.capsulecrm.com/party/12': 'party:12' },
};
