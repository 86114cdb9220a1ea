import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'confluence',
  name: 'Confluence',
  vendor: 'Atlassian',
  category: 'collaboration',
  stages: ['onboard', 'operate'],
  hosts: ['https://*.atlassian.net/wiki/*'],
  login: ['https://id.atlassian.com/*'],
  sandbox: /^[^./]+-sandbox(?:-\d+)?\.atlassian\.net\//,
  workspace: /^(?<workspace>[^./]+)\.atlassian\.net\//,
  records: [/^[^/]+\/wiki\/spaces\/[^/]+\/pages\/(?:edit-v2\/)?(?<id>\d+)/],
  storesInParent: ['https://*.cdn.prod.atlassian-dev.net/*'],
};

export const examples: ToolExamples = {
  match: ['https://acme.atlassian.net/wiki/spaces/DOC/overview'],
  noMatch: [
    'https://www.atlassian.com/software/confluence',
    'https://acme.atlassian.net/browse/WEB-1',
    'https://confluence.atlassian.com/doc/',
    'https://acme.atlassian.net.evil.example/wiki/home',
  ],
  sandbox: ['https://acme-sandbox-123.atlassian.net/wiki/home'],
  workspace: { 'https://acme.atlassian.net/wiki/home': 'acme' },
  records: {
    'https://acme.atlassian.net/wiki/spaces/DOC/pages/123456/Title': '123456',
    'https://acme.atlassian.net/wiki/spaces/DOC/pages/edit-v2/123456': '123456',
  },
};
