import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'teamwork-desk',
  name: 'Teamwork Desk',
  vendor: 'Teamwork.com',
  category: 'helpdesk',
  stages: ['support'],
  hosts: ['https://*.teamwork.com/desk/*'],
  workspace: /^(?<workspace>[^./]+)\.(?:eu\.)?teamwork\.com\//,
  records: [/^[^/]+\/desk\/(?<type>tickets|customers)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.teamwork.com/desk/tickets'],
  noMatch: [
    'https://www.teamwork.com/desk/',
    'https://acme.teamwork.com/app/home',
    'https://acme.teamwork.com.evil.example/desk/',
  ],
  workspace: { 'https://acme.teamwork.com/desk/tickets': 'acme' },
  records: { 'https://acme.teamwork.com/desk/tickets/12/messages': 'tickets:12' },
};
