import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'freeagent',
  name: 'FreeAgent',
  vendor: 'FreeAgent',
  category: 'accounting',
  stages: ['bill', 'operate'],
  hosts: ['https://*.freeagent.com/*'],
  login: ['https://*.freeagent.com/login*', 'https://login.freeagent.com/*'],
  exclude: ['https://dev.freeagent.com/*'],
  sandbox: /\.sandbox\.freeagent\.com\//,
  workspace: /^(?<workspace>[^./]+)\.(?:sandbox\.)?freeagent\.com\//,
  records: [/^[^/]+\/(?<type>contacts|invoices|estimates|bills|projects)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.freeagent.com/contacts/new'],
  noMatch: [
    'https://www.freeagent.com/',
    'https://login.freeagent.com/login',
    'https://dev.freeagent.com/docs',
    'https://acme.freeagent.com.evil.example/contacts/1',
  ],
  sandbox: ['https://acme.sandbox.freeagent.com/contacts'],
  workspace: { 'https://acme.freeagent.com/contacts/12': 'acme' },
  records: { 'https://acme.freeagent.com/contacts/12': 'contacts:12' },
};
