import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'gorgias',
  name: 'Gorgias',
  vendor: 'Gorgias',
  category: 'helpdesk',
  stages: ['support'],
  hosts: ['https://*.gorgias.com/app/*'],
  login: ['https://*.gorgias.com/login*'],
  workspace: /^(?<workspace>[^./]+)\.gorgias\.com\//,
  records: [/^[^/]+\/app\/(?:views\/\d+\/|tickets\/)?(?<type>ticket|customer)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.gorgias.com/app/tickets'],
  noMatch: [
    'https://www.gorgias.com/',
    'https://docs.gorgias.com/',
    'https://acme.gorgias.com/login',
    'https://acme.gorgias.com.evil.example/app/ticket/1',
  ],
  workspace: { 'https://acme.gorgias.com/app/tickets': 'acme' },
  records: { 'https://acme.gorgias.com/app/ticket/123': 'ticket:123' },
};
