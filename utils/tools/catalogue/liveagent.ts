import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'liveagent',
  name: 'LiveAgent',
  vendor: 'Quality Unit',
  category: 'helpdesk',
  stages: ['support'],
  hosts: ['https://*.ladesk.com/agent/*'],
  workspace: /^(?<workspace>[^./]+)\.ladesk\.com\//,
};

export const examples: ToolExamples = {
  match: ['https://acme.ladesk.com/agent/#Tickets'],
  noMatch: [
    'https://www.liveagent.com/',
    'https://acme.ladesk.com/submit_ticket',
    'https://acme.ladesk.com.evil.example/agent/',
  ],
  workspace: { 'https://acme.ladesk.com/agent/#Tickets': 'acme' },
};
