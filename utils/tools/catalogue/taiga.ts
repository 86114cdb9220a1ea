import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'taiga',
  name: 'Taiga',
  vendor: 'Kaleidos',
  category: 'issues',
  stages: ['operate'],
  hosts: ['https://tree.taiga.io/*'],
  login: ['https://tree.taiga.io/login*'],
  records: [/^tree\.taiga\.io\/project\/(?<id>[\w-]+\/(?:us|issue|task)\/\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://tree.taiga.io/project/acme-web/backlog'],
  noMatch: [
    'https://taiga.io/',
    'https://tree.taiga.io/login',
    'https://tree.taiga.io.evil.example/project/x',
  ],
  records: { 'https://tree.taiga.io/project/acme-web/issue/12': 'acme-web/issue/12' },
};
