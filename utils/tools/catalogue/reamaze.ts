import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'reamaze',
  name: 'Re:amaze',
  vendor: 'GoDaddy',
  category: 'helpdesk',
  stages: ['support'],
  hosts: ['https://*.reamaze.com/admin/*'],
  workspace: /^(?<workspace>[^./]+)\.reamaze\.com\//,
};

export const examples: ToolExamples = {
  match: ['https://acme.reamaze.com/admin/conversations'],
  noMatch: [
    'https://www.reamaze.com/',
    'https://acme.reamaze.com/kb',
    'https://acme.reamaze.com.evil.example/admin/',
  ],
  workspace: { 'https://acme.reamaze.com/admin/conversations': 'acme' },
};
