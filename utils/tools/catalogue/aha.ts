import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'aha',
  name: 'Aha!',
  vendor: 'Aha! Labs',
  category: 'issues',
  stages: ['support', 'operate'],
  hosts: ['https://*.aha.io/*'],
  login: ['https://*.aha.io/session/*'],
  // The portals that customers post ideas in.
  exclude: ['https://*.ideas.aha.io/*'],
  workspace: /^(?!secure\.)(?<workspace>[^./]+)\.aha\.io\//,
  records: [/^[^/]+\/(?<type>features|epics|ideas\/ideas|requirements)\/(?<id>[A-Z0-9]+-[\w-]+)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.aha.io/products/WEB/feature_cards'],
  noMatch: [
    'https://www.aha.io/',
    'https://acme.ideas.aha.io/ideas/new',
    'https://secure.aha.io/session/new',
    'https://acme.aha.io.evil.example/features/A-1',
  ],
  workspace: { 'https://acme.aha.io/products/WEB/feature_cards': 'acme' },
  records: { 'https://acme.aha.io/features/WEB-12': 'features:WEB-12' },
};
