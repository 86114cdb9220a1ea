import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'vitally',
  name: 'Vitally',
  vendor: 'Vitally',
  category: 'customerSuccess',
  stages: ['onboard', 'renew'],
  hosts: ['https://*.vitally-eu.io/*', 'https://*.vitally.io/*'],
  exclude: ['https://rest.vitally.io/*'],
  workspace: /^(?<workspace>[^./]+)\.vitally(?:-eu)?\.io\//,
};

export const examples: ToolExamples = {
  match: ['https://acme.vitally.io/accounts', 'https://acme.vitally-eu.io/accounts'],
  noMatch: ['https://www.vitally.io/', 'https://docs.vitally.io/', 'https://acme.vitally.io.evil.example/'],
  workspace: { 'https://acme.vitally.io/accounts': 'acme' },
};
