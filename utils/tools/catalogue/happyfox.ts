import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'happyfox',
  name: 'HappyFox',
  vendor: 'HappyFox',
  category: 'helpdesk',
  stages: ['support'],
  hosts: ['https://*.happyfox.com/staff/*'],
  login: ['https://*.happyfox.com/staff/login*'],
  workspace: /^(?<workspace>[^./]+)\.happyfox\.com\//,
  records: [/^[^/]+\/staff\/(?<type>ticket)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.happyfox.com/staff/tickets'],
  noMatch: [
    'https://www.happyfox.com/',
    'https://acme.happyfox.com/new/',
    'https://acme.happyfox.com/staff/login',
    'https://acme.happyfox.com.evil.example/staff/',
  ],
  workspace: { 'https://acme.happyfox.com/staff/tickets': 'acme' },
  records: { 'https://acme.happyfox.com/staff/ticket/12': 'ticket:12' },
};
