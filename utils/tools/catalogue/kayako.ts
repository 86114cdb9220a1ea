import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'kayako',
  name: 'Kayako',
  vendor: 'Kayako',
  category: 'helpdesk',
  stages: ['support'],
  hosts: ['https://*.kayako.com/agent/*'],
  login: ['https://*.kayako.com/agent/login*'],
  workspace: /^(?<workspace>[^./]+)\.kayako\.com\//,
  records: [/^[^/]+\/agent\/(?<type>conversations|users)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.kayako.com/agent/conversations/view/1'],
  noMatch: [
    'https://kayako.com/',
    'https://acme.kayako.com/en-us/conversation/new',
    'https://acme.kayako.com/agent/login',
    'https://acme.kayako.com.evil.example/agent/',
  ],
  workspace: { 'https://acme.kayako.com/agent/conversations/view/1': 'acme' },
  records: { 'https://acme.kayako.com/agent/conversations/12': 'conversations:12' },
};
