import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'planio',
  name: 'Planio',
  vendor: 'Planio',
  category: 'issues',
  stages: ['support', 'operate'],
  hosts: ['https://*.plan.io/*'],
  login: ['https://*.plan.io/login*'],
  workspace: /^(?<workspace>[^./]+)\.plan\.io\//,
  records: [/^[^/]+\/(?<type>issues)\/(?<id>\d+)/],
};

export const examples: ToolExamples = {
  match: ['https://acme.plan.io/projects/web/issues/new'],
  noMatch: [
    'https://plan.io/',
    'https://support.plan.io/',
    'https://acme.plan.io/login',
    'https://acme.plan.io.evil.example/issues/1',
  ],
  workspace: { 'https://acme.plan.io/issues/12': 'acme' },
  records: { 'https://acme.plan.io/issues/12': 'issues:12' },
};
