import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'affinity',
  name: 'Affinity',
  vendor: 'Affinity',
  category: 'crm',
  stages: ['attract', 'qualify', 'close'],
  hosts: ['https://*.affinity.co/*'],
  login: ['https://login.affinity.co/*'],
  exclude: ['https://api-docs.affinity.co/*'],
  workspace: /^(?<workspace>[^./]+)\.affinity\.co\//,
};

export const examples: ToolExamples = {
  match: ['https://acme.affinity.co/lists/12'],
  noMatch: [
    'https://www.affinity.co/',
    'https://support.affinity.co/',
    'https://api-docs.affinity.co/',
    'https://acme.affinity.co.evil.example/lists/1',
  ],
  workspace: { 'https://acme.affinity.co/lists/12': 'acme' },
};
