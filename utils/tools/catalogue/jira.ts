import type { ToolData, ToolExamples } from '../tool';

export const tool: ToolData = {
  id: 'jira',
  name: 'Jira',
  vendor: 'Atlassian',
  category: 'issues',
  stages: ['onboard', 'support', 'operate'],
  hosts: ['https://*.atlassian.net/*'],
  login: ['https://*.atlassian.net/login*', 'https://id.atlassian.com/*'],
  // The portal that customers raise requests in.
  exclude: ['https://*.atlassian.net/servicedesk/customer/*', 'https://api.atlassian.net/*'],
  sandbox: /^[^./]+-sandbox(?:-\d+)?\.atlassian\.net\//,
  workspace: /^(?<workspace>[^./]+)\.atlassian\.net\//,
  records: [
    /^[^/]+\/browse\/(?<id>[A-Z][A-Z0-9_]+-\d+)/,
    /^[^/]+\/jira\/[^#]*[?&]selectedIssue=(?<id>[A-Z][A-Z0-9_]+-\d+)/,
    /^[^/]+\/jira\/[^?#]*\/(?<id>[A-Z][A-Z0-9_]+-\d+)(?:[?#]|$)/,
  ],
  // Apps built on Atlassian's own platform.
  storesInParent: ['https://*.cdn.prod.atlassian-dev.net/*'],
};

export const examples: ToolExamples = {
  match: [
    'https://acme.atlassian.net/jira/software/projects/WEB/boards/1',
    'https://acme.atlassian.net/browse/WEB-1',
  ],
  noMatch: [
    'https://www.atlassian.com/software/jira',
    'https://id.atlassian.com/login',
    'https://acme.atlassian.net/wiki/spaces/DOC/overview',
    'https://acme.atlassian.net/servicedesk/customer/portal/1/create/2',
    'https://atlassian.net/',
    'https://jira.atlassian.com/browse/JRA-1',
    'https://acme.atlassian.net.evil.example/browse/WEB-1',
  ],
  sandbox: ['https://acme-sandbox-123.atlassian.net/browse/WEB-1'],
  workspace: { 'https://acme.atlassian.net/browse/WEB-1': 'acme' },
  records: {
    'https://acme.atlassian.net/browse/WEB-42?focusedId=1': 'WEB-42',
    'https://acme.atlassian.net/jira/software/projects/WEB/boards/1?selectedIssue=WEB-42': 'WEB-42',
    'https://acme.atlassian.net/jira/servicedesk/projects/IT/queues/custom/1/IT-9': 'IT-9',
  },
};
