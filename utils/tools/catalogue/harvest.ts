import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'harvest',
  name: 'Harvest',
  vendor: 'Harvest',
  category: 'billing',
  stages: ['bill', 'operate'],
  hosts: ['https://*.harvestapp.com/*'],
  login: ['https://id.getharvest.com/*'],
  // What a client sees.
  exclude: ['https://*.harvestapp.com/client/*'],
  workspace: /^(?<workspace>[^./]+)\.harvestapp\.com\//,
  records: [/^[^/]+\/(?<type>projects|invoices|estimates)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.harvestapp.com/clients/new'],
  noMatch: [
    'https://www.getharvest.com/',
    'https://id.getharvest.com/',
    'https://acme.harvestapp.com/client/invoices/abc',
    'https://acme.harvestapp.com.evil.example/clients',
  ],
  workspace: { 'https://acme.harvestapp.com/clients': 'acme' },
  records: { 'https://acme.harvestapp.com/projects/12': 'projects:12' },
};
